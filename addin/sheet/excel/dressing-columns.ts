import type { FreshColumn } from '../fresh-table.ts';

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
  if (!column.choices) return;
  offered.dataValidation.rule = { list: { inCellDropDown: true, source: column.choices.join(',') } };
  offered.dataValidation.errorAlert = {
    showAlert: false,
    style: 'Information',
    title: column.header,
    message: column.hint ?? '',
  };
}
