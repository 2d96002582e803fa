import type { FreshColumn } from '../fresh-table.ts';

/** What a drop-down offers, and what it says to who writes something else. */
export type Offered = Pick<FreshColumn, 'header' | 'hint'> & { readonly choices: readonly string[] };

/** Puts a drop-down into cells; whatever else is typed there is left to us to speak of. */
export function offer(cells: Excel.Range, { header, hint = '', choices }: Offered): void {
  cells.dataValidation.rule = { list: { inCellDropDown: true, source: choices.join(',') } };
  cells.dataValidation.errorAlert = { showAlert: false, style: 'Information', title: header, message: hint };
}

/** Dresses a column: `cells` take the format, `offered` get the drop-down. */
export function dressColumn(column: FreshColumn, header: Excel.Range, cells: Excel.Range, offered: Excel.Range): void {
  Object.assign(cells, { numberFormat: column.numberFormat });
  cells.format.columnWidth = column.width;
  if (column.isCut) {
    cells.format.horizontalAlignment = 'Fill';
    cells.format.font.color = '#A6A6A6';
  }
  if (column.fill !== undefined) header.format.fill.color = column.fill;
  if (column.font !== undefined) header.format.font.color = column.font;
  if (column.choices) offer(offered, { ...column, choices: column.choices });
}
