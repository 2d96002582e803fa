import { addressesOf } from '../address.ts';
import { noTable } from '../obstacles.ts';
import type { Sheet } from '../sheet.ts';
import { columnsIn } from '../which-table.ts';
import { findTable } from './finding-table.ts';
import { inTurn, trip } from './turns.ts';

/** Addresses of so many areas are short enough for one call. */
const mostAreas = 400;

/** An older Excel cannot be told to select what does not stand together: there it is the first of it. */
function selectCells(sheet: Excel.Worksheet, addresses: readonly string[]): void {
  const [first] = addresses;
  if (first === undefined) return;
  const canSelectAreas = Office.context.requirements.isSetSupported('ExcelApi', '1.18');
  if (addresses.length > 1 && canSelectAreas) sheet.getRanges(addresses.slice(0, mostAreas).join(',')).select();
  else sheet.getRange(first).select();
}

/** Puts the cursor on cells of the table’s rows. */
export const select: Sheet['select'] = (table, places) =>
  inTurn(async (context) => {
    const place = await findTable(context, table);
    if (!place) throw noTable(table);
    const range = place.table.getRange().load('columnIndex,columnCount');
    await trip(context);
    const { at } = columnsIn(table, place.header);
    const cells = places.map(({ line, field }) => {
      const column = field === undefined ? undefined : at.get(field);
      const left = range.columnIndex + (column ?? 0);
      return { line, columns: [left, column === undefined ? left + range.columnCount - 1 : left] as const };
    });
    place.sheet.activate();
    selectCells(place.sheet, addressesOf(cells));
    await trip(context);
  });
