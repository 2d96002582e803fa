import type { WorkbookModel } from '../../model.ts';
import { textOf } from '../../model/display.ts';
import { type Table, bodyOf } from '../../model/table.ts';

/** A text that occurs in a table's column, and whether the filter lets it through. */
export interface Choice {
  readonly text: string;
  readonly isShown: boolean;
}

/** The different texts of a table's column in the order of a dictionary, blanks last. */
export const choicesOf = (model: WorkbookModel, table: Table, column: number): Choice[] => {
  const sheet = model.sheet(table.sheetId);
  const body = bodyOf(table);
  const texts = new Set<string>();
  for (let row = body.top; row <= body.bottom; row += 1) texts.add(textOf(sheet, row, body.left + column));
  const filter = table.columns[column]?.filter;
  const order = new Intl.Collator('zh-CN', { numeric: true });
  return [...texts]
    .sort((a, b) => (a === '' ? 1 : b === '' ? -1 : order.compare(a, b)))
    .map((text) => ({ text, isShown: filter?.kind !== 'values' || filter.values.includes(text) }));
};
