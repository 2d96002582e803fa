import type { CellValue } from '../columns.ts';
import type { Selection, Sheet } from '../sheet.ts';
import { readStampCell } from '../stamp.ts';
import { columns, columnsIn } from '../which-table.ts';
import { findTable, lastKnown } from './finding-table.ts';
import { listen, patiently, trip, type Context } from './turns.ts';

const editsSettleMs = 300;

async function readSelection(context: Context): Promise<Selection> {
  const cell = context.workbook.getActiveCell();
  const place = await findTable(context, () => cell.load('text,rowIndex,columnIndex,worksheet/id'));
  const text = cell.text[0]?.[0] ?? '';
  if (place?.sheetId !== cell.worksheet.id) return { text };
  const row = place.table
    .getDataBodyRange()
    .getIntersectionOrNullObject(cell.getEntireRow())
    .load('values,columnIndex,columnCount');
  await trip(context);
  const column = row.isNullObject ? -1 : cell.columnIndex - row.columnIndex;
  if (row.isNullObject || column < 0 || column >= row.columnCount) return { text };
  const { at } = columnsIn(place.header);
  const said = (key: string): string => String((row.values[0]?.[at.get(key) ?? -1] as CellValue | undefined) ?? '');
  const id = readStampCell(said('stamp')).stamp?.id;
  const field = columns.map(({ key }) => key).find((key) => at.get(key) === column);
  return {
    text,
    row: {
      line: cell.rowIndex + 1,
      name: said('name'),
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

/** Tells of edits that are not our own, a little after the last one. */
export const watchEdits: Sheet['watchEdits'] = async (edited) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (): Promise<void> => {
    clearTimeout(timer);
    timer = setTimeout(edited, editsSettleMs);
    return Promise.resolve();
  };
  const isOfOthers = ({ worksheetId, triggerSource }: Excel.WorksheetChangedEventArgs): boolean =>
    triggerSource !== 'ThisLocalAddin' && (lastKnown.sheetId ?? worksheetId) === worksheetId;
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
