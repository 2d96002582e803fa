import type { Locale } from '#policy/words.ts';
import { freshColumns, freshSheetName } from '../fresh-table.ts';
import type { SheetTable } from '../sheet-table.ts';
import { dressColumn } from './dressing-columns.ts';
import { findTable, lastKnown, remember } from './finding-table.ts';
import { inTurn, trip, type Context } from './turns.ts';

const offeredRows = 5000;

/** Makes the table in a sheet of its own. */
async function makeTable(
  context: Context,
  ours: SheetTable,
  sheetNames: readonly string[],
  locale: Locale,
): Promise<void> {
  const fresh = freshColumns(ours, locale);
  const sheet = context.workbook.worksheets.add(freshSheetName(ours, sheetNames, locale)).load('id');
  fresh.forEach((column, index) => {
    const header = sheet.getCell(0, index);
    // The whole column: what is pasted far below the table must stay the text that it is, too.
    dressColumn(column, header, header.getEntireColumn(), sheet.getRangeByIndexes(1, index, offeredRows, 1));
  });
  sheet.getRangeByIndexes(0, 0, 1, fresh.length).values = [fresh.map(({ header }) => header)];
  const table = sheet.tables.add(sheet.getRangeByIndexes(0, 0, 2, fresh.length), true).load('id,name');
  table.name = ours.name;
  table.style = 'TableStyleLight1';
  sheet.freezePanes.freezeRows(1);
  sheet.activate();
  await trip(context);
  lastKnown.set(ours.file, sheet.id);
  remember(context, ours, table);
  await trip(context);
}

/** Goes to the table, or makes it where there is none. */
export const open = (ours: SheetTable, locale: Locale): Promise<void> =>
  inTurn(async (context) => {
    const sheets = context.workbook.worksheets;
    const place = await findTable(context, ours, () => sheets.load('items/name'));
    if (!place)
      return makeTable(
        context,
        ours,
        sheets.items.map(({ name }) => name),
        locale,
      );
    place.sheet.visibility = 'Visible';
    place.sheet.activate();
    remember(context, ours, place);
    await trip(context);
  });
