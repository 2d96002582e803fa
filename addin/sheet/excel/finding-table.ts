import type { SheetTable, TableName } from '../sheet-table.ts';
import { tables } from '../tables.ts';
import { ourTables, rememberedFrom, type Candidate, type Remembered } from '../which-table.ts';
import { trip, type Context } from './turns.ts';

const settingKey = ({ file }: SheetTable): string => `salesdesk.table.${file}`;

/** One of our tables where it stands. */
export interface Place extends Candidate {
  readonly table: Excel.Table;
  readonly sheet: Excel.Worksheet;
  readonly sheetId: string;
  /** Without the one blank row that an empty table has. */
  readonly filledRows: number;
}

/** The sheets that our tables were on when we last looked. */
export const lastKnown = new Map<TableName, string>();

const placeOf = (table: Excel.Table): Place => ({
  id: table.id,
  name: table.name,
  header: table.columns.items.map(({ name }) => name),
  table,
  sheet: table.worksheet,
  sheetId: table.worksheet.id,
  filledRows: table.rows.count,
});

/** Keeps in the workbook which table is which of ours, so that it is found under another name. */
export const remember = (context: Context, table: SheetTable, { id, name }: Remembered): void => {
  context.workbook.settings.add(settingKey(table), { id, name });
};

/** Finds our tables under whatever names, in whatever sheets. One trip; `also` may load more on it. */
export async function findTables(context: Context, also?: () => void): Promise<ReadonlyMap<TableName, Place>> {
  const { settings } = context.workbook;
  const kept = tables.map((table) => settings.getItemOrNullObject(settingKey(table)).load('value'));
  const there = context.workbook.tables.load(
    'items/id,items/name,items/columns/items/name,items/rows/count,items/worksheet/id',
  );
  also?.();
  await trip(context);
  const remembered = tables.flatMap(({ file }, i) => {
    const setting = kept[i];
    const one = setting && !setting.isNullObject ? rememberedFrom(setting.value) : undefined;
    return one ? [[file, one] as const] : [];
  });
  const places = ourTables(there.items.map(placeOf), new Map(remembered));
  lastKnown.clear();
  for (const [file, { sheetId }] of places) lastKnown.set(file, sheetId);
  return places;
}

/** Finds one of our tables. */
export const findTable = async (
  context: Context,
  { file }: SheetTable,
  also?: () => void,
): Promise<Place | undefined> => (await findTables(context, also)).get(file);
