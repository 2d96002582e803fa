import { ourTable, rememberedFrom, type Candidate, type Remembered } from '../which-table.ts';
import { trip, type Context } from './turns.ts';

const settingKey = 'salesdesk.table.customer';

/** Our table where it stands. */
export interface Place extends Candidate {
  readonly table: Excel.Table;
  readonly sheet: Excel.Worksheet;
  readonly sheetId: string;
  /** Without the one blank row that an empty table has. */
  readonly filledRows: number;
}

/** The sheet that our table was on when we last looked. */
export const lastKnown: { sheetId: string | undefined } = { sheetId: undefined };

const placeOf = (table: Excel.Table): Place => ({
  id: table.id,
  name: table.name,
  header: table.columns.items.map(({ name }) => name),
  table,
  sheet: table.worksheet,
  sheetId: table.worksheet.id,
  filledRows: table.rows.count,
});

/** Keeps in the workbook which table is ours, so that it is found under another name. */
export const remember = (context: Context, { id, name }: Remembered): void => {
  context.workbook.settings.add(settingKey, { id, name });
};

/** Finds our table under whatever name, in whatever sheet. One trip; `also` may load more on it. */
export async function findTable(context: Context, also?: () => void): Promise<Place | undefined> {
  const setting = context.workbook.settings.getItemOrNullObject(settingKey).load('value');
  const tables = context.workbook.tables.load(
    'items/id,items/name,items/columns/items/name,items/rows/count,items/worksheet/id',
  );
  also?.();
  await trip(context);
  const remembered = setting.isNullObject ? undefined : rememberedFrom(setting.value);
  const place = ourTable(tables.items.map(placeOf), remembered);
  lastKnown.sheetId = place?.sheetId;
  return place;
}
