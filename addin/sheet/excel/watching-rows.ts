import { addressOf } from '#policy/form/address.ts';
import type { CardMarker } from '../card/marker.ts';
import type { CellValue } from '../columns.ts';
import type { Selection, Sheet } from '../sheet.ts';
import { readStampCell } from '../stamp.ts';
import { tables } from '../tables.ts';
import { columnsIn, columnsOf } from '../which-table.ts';
import { askFields, askMarker } from './card-sheets.ts';
import { findTables, lastKnown, type Place } from './finding-table.ts';
import { listen, patiently, trip, type Context } from './turns.ts';

const editsSettleMs = 300;

/** The part of a table's body that stands in the row of a cell. */
const rowAcross = ({ table }: Place, cell: Excel.Range): Excel.Range =>
  table.getDataBodyRange().getIntersectionOrNullObject(cell.getEntireRow()).load('values,columnIndex,columnCount');

/** The card that the sheet is, with the field whose cell it is; one trip more where there is a card. */
async function cardUnder(
  context: Context,
  cell: Excel.Range,
  marker: CardMarker | undefined,
): Promise<Pick<Selection, 'card'>> {
  if (!marker) return {};
  const fields = askFields(cell.worksheet);
  await trip(context);
  const here = addressOf({ row: cell.rowIndex + 1, column: cell.columnIndex + 1 });
  const field = [...fields()].find(([, address]) => address === here)?.[0];
  const { customerId } = marker;
  return { card: { sheetId: cell.worksheet.id, customerId, ...(field === undefined ? {} : { field }) } };
}

async function readSelection(context: Context): Promise<Selection> {
  const cell = context.workbook.getActiveCell();
  const marker = askMarker(cell.worksheet);
  const places = await findTables(context, () => cell.load('text,rowIndex,columnIndex,worksheet/id'));
  const text = cell.text[0]?.[0] ?? '';
  const here = tables.flatMap((table) => {
    const place = places.get(table.file);
    return place?.sheetId === cell.worksheet.id ? [{ table, place, row: rowAcross(place, cell) }] : [];
  });
  const [first] = here;
  if (!first) return { text, ...(await cardUnder(context, cell, marker())) };
  await trip(context);
  const columnIn = (row: Excel.Range): number => (row.isNullObject ? -1 : cell.columnIndex - row.columnIndex);
  const under = here.find(({ row }) => columnIn(row) >= 0 && columnIn(row) < row.columnCount);
  if (!under) return { text, table: first.table.file };
  const { table, place, row } = under;
  const { at } = columnsIn(table, place.header);
  const said = (key: string): string => String((row.values[0]?.[at.get(key) ?? -1] as CellValue | undefined) ?? '');
  const id = readStampCell(said('stamp')).stamp?.id;
  const field = columnsOf(table).find(({ key }) => at.get(key) === columnIn(row))?.key;
  return {
    text,
    table: table.file,
    row: {
      line: cell.rowIndex + 1,
      noun: table.noun,
      name: said(table.named),
      ...(id === undefined ? {} : { id }),
      ...(field === undefined ? {} : { field }),
    },
  };
}

/** Tells what the person has selected, where the cursor comes to rest. */
export const watchSelection: Sheet['watchSelection'] = async (seen) => {
  let newest = 0;
  const look = async (): Promise<void> => {
    newest += 1;
    const mine = newest;
    const selection = await patiently(readSelection, false).catch(() => undefined);
    if (mine === newest) seen(selection);
  };
  const unwatch = await listen(({ workbook }) => [
    workbook.onSelectionChanged.add(look),
    workbook.worksheets.onActivated.add(look),
  ]);
  void look();
  return () => {
    newest += 1;
    unwatch();
  };
};

/** Tells of edits on the table's sheet that are not our own, a little after the last one. */
export const watchEdits: Sheet['watchEdits'] = async ({ file }, edited) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (): Promise<void> => {
    clearTimeout(timer);
    timer = setTimeout(edited, editsSettleMs);
    return Promise.resolve();
  };
  const isOfOthers = ({ worksheetId, triggerSource }: Excel.WorksheetChangedEventArgs): boolean =>
    triggerSource !== 'ThisLocalAddin' && (lastKnown.get(file) ?? worksheetId) === worksheetId;
  // The sheets as a whole, not the table: it may be made, renamed or moved while we listen.
  const unwatch = await listen(({ workbook }) => [
    workbook.worksheets.onChanged.add((change) => (isOfOthers(change) ? soon() : Promise.resolve())),
    workbook.tables.onAdded.add(soon),
  ]);
  return () => {
    clearTimeout(timer);
    unwatch();
  };
};
