import { cellAt, contains } from '../../model/area.ts';
import type { CellFormat } from '../../model/format.ts';
import type { Sheet } from '../../model/sheet.ts';
import { type Table, bodyOf, headerOf, totalsOf } from '../../model/table.ts';
import { tableLooks } from './table-style.ts';

/** The table a cell lies in. */
export const tableAt = (sheet: Sheet, row: number, column: number): Table | undefined =>
  sheet.tables.find(({ area }) => contains(area, cellAt(row, column)));

/** The column of the table whose header a cell is. */
export const headerColumn = (table: Table | undefined, row: number, column: number): number | undefined =>
  table && headerOf(table)?.top === row ? column - table.area.left : undefined;

/** What a table lends to one of its cells, under the cell's own looks. */
export const tablePartLooks = (table: Table, row: number): CellFormat | undefined => {
  const looks = tableLooks(table);
  if (headerOf(table)?.top === row) return looks.header;
  if (totalsOf(table)?.top === row) return looks.totals;
  const isBand = (row - bodyOf(table).top) % 2 === 0;
  return table.showsBandedRows && isBand ? looks.band : undefined;
};
