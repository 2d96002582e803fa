import type { Cells } from '../foreign/columns-in.ts';
import { findTables } from './finding-table.ts';
import { placement } from './sheet-of.ts';
import { inTurn, trip } from './turns.ts';

/** The sheet in front as it was read; nothing of it is touched. */
export interface SheetInFront {
  readonly name: string;
  readonly cells: Cells;
  /** It holds one of our own tables. */
  readonly isOurs: boolean;
}

/** An answer may have 5 MB; a cell has a few dozen bytes. */
const cellsOfTrip = 100_000;

/** Reads everything that is written on the sheet in front, in as few trips as its size allows. */
export const readInFront = (): Promise<SheetInFront> =>
  inTurn(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('id,name');
    const used = sheet.getUsedRangeOrNullObject(true).load(placement);
    const places = await findTables(context);
    const isOurs = [...places.values()].some(({ sheetId }) => sheetId === sheet.id);
    if (used.isNullObject) return { name: sheet.name, cells: [], isOurs };
    const { rowIndex, columnIndex, rowCount, columnCount } = used;
    const cells: Cells[number][] = [];
    const rowsOfTrip = Math.max(1, Math.floor(cellsOfTrip / columnCount));
    for (let top = 0; top < rowCount; top += rowsOfTrip) {
      const count = Math.min(rowsOfTrip, rowCount - top);
      const part = sheet.getRangeByIndexes(rowIndex + top, columnIndex, count, columnCount).load('values');
      await trip(context);
      cells.push(...(part.values as Cells));
    }
    return { name: sheet.name, cells, isOurs };
  });
