import type { Reader, SheetTable } from '../sheet-table.ts';
import type { Sheet } from '../sheet.ts';

/** One signed-in person at one table of a workbook: what every way of a row is given. */
export interface Desk extends Reader {
  readonly sheet: Sheet;
  readonly table: SheetTable;
}
