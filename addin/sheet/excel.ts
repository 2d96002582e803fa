import type { Locale } from '#policy/words.ts';
import { addressesOf } from './address.ts';
import type { CellValue } from './columns.ts';
import { freshColumnOf, freshColumns, freshSheetName, type FreshColumn } from './fresh-table.ts';
import type { Look, LookColumn } from './look.ts';
import { troubleOf } from './obstacles.ts';
import { isOverlay, overlayFormula, overlayLooks, overlaysAsWanted } from './overlay.ts';
import { batchesOf, changesNothing } from './batches.ts';
import { blocksOf, type Block, type Plan } from './plan.ts';
import type { Selection, Sheet } from './sheet.ts';
import { readStampCell, type Mark } from './stamp.ts';
import { customerTable } from './tables/customer.ts';
import { inTurn, isReadOnlyDocument, listen, patiently, trip, watchWaiting, type Context } from './excel/turns.ts';
import { columns, columnsIn, ourTable, rememberedFrom, type Candidate, type Remembered } from './which-table.ts';

export { excelVisits } from './excel/turns.ts';

const settingKey = 'salesdesk.table.customer';
const editsSettleMs = 300;
/** Excel on the web takes up to 5 MB and gives up to 5 MB; a cell has a few dozen bytes. */
const cellsOfTrip = 200_000;

interface Place extends Candidate {
  readonly table: Excel.Table;
  readonly sheet: Excel.Worksheet;
  readonly sheetId: string;
  /** Without the one blank row that an empty table has. */
  readonly filledRows: number;
}

/** Where our table was when we last looked. */
let knownSheetId: string | undefined;

const placeOf = (table: Excel.Table): Place => ({
  id: table.id,
  name: table.name,
  header: table.columns.items.map(({ name }) => name),
  table,
  sheet: table.worksheet,
  sheetId: table.worksheet.id,
  filledRows: table.rows.count,
});

const remember = (context: Context, { id, name }: Remembered): void => {
  context.workbook.settings.add(settingKey, { id, name });
};

/** Finds our table under whatever name, in whatever sheet. One trip; `also` may load more on it. */
async function findTable(context: Context, also?: () => void): Promise<Place | undefined> {
  const setting = context.workbook.settings.getItemOrNullObject(settingKey).load('value');
  const tables = context.workbook.tables.load(
    'items/id,items/name,items/columns/items/name,items/rows/count,items/worksheet/id',
  );
  also?.();
  await trip(context);
  const remembered = setting.isNullObject ? undefined : rememberedFrom(setting.value);
  const place = ourTable(tables.items.map(placeOf), remembered);
  knownSheetId = place?.sheetId;
  return place;
}

interface Reading {
  readonly range: Excel.Range;
  readonly column: number;
}

const columnPart = (body: Excel.Range, column: number, top: number, count: number): Excel.Range =>
  body.getCell(top, column).getResizedRange(count - 1, 0);

/** Reads columns of the body in as few trips as the sizes allow: one, unless the table is huge. */
async function readColumns(
  context: Context,
  body: Excel.Range,
  rowCount: number,
  wanted: readonly number[],
  member: 'formulas' | 'values',
): Promise<Map<number, CellValue[]>> {
  const rowsOfTrip = Math.max(1, Math.floor(cellsOfTrip / Math.max(1, wanted.length)));
  const cells = new Map<number, CellValue[]>(wanted.map((column) => [column, []]));
  for (let top = 0; top < rowCount; top += rowsOfTrip) {
    const count = Math.min(rowsOfTrip, rowCount - top);
    const readings: Reading[] = wanted.map((column) => ({
      column,
      range: columnPart(body, column, top, count).load(member),
    }));
    await trip(context);
    for (const { column, range } of readings) {
      const known = cells.get(column);
      for (const [cell] of range[member] as CellValue[][]) known?.push(cell ?? '');
    }
  }
  return cells;
}

const looksLikeFormula = (cell: CellValue): boolean => typeof cell === 'string' && cell.startsWith('=');

/** Formulas stand for the values too wherever there is no formula, which halves what comes over the wire. */
async function readLook(
  context: Context,
  body: Excel.Range,
  rowCount: number,
  wanted: readonly number[],
): Promise<Map<number, LookColumn>> {
  const formulas = await readColumns(context, body, rowCount, wanted, 'formulas');
  const computed = wanted.filter((column) => formulas.get(column)?.some(looksLikeFormula));
  const values = computed.length > 0 ? await readColumns(context, body, rowCount, computed, 'values') : undefined;
  return new Map(
    [...formulas].map(([column, cells]) => [column, { values: values?.get(column) ?? cells, formulas: cells }]),
  );
}

/** How often a visit begins anew because somebody changed the table between its reading and its writing. */
const mostTries = 5;

interface Seen {
  readonly look: Look;
  readonly place: Place;
  readonly body: Excel.Range;
  readonly overlays: readonly Excel.ConditionalFormat[];
}

async function see(context: Context, extent: 'stamps' | 'whole'): Promise<Seen> {
  const place = await findTable(context);
  if (!place) throw troubleOf('noTable');
  const { table, sheet, header } = place;
  const { at, missing } = columnsIn(header);
  const wanted = columns.flatMap(({ key }) => (extent === 'whole' || key === 'stamp' ? (at.get(key) ?? []) : []));
  const body = table.getDataBodyRange().load('rowIndex,columnIndex,address');
  sheet.protection.load('protected');
  context.workbook.load('readOnly');
  const rules = sheet.getRange().conditionalFormats.load('items/type,items/customOrNullObject/rule/formula');
  const rowCount = Math.max(1, place.filledRows);
  const read = await readLook(context, body, rowCount, wanted);
  const look: Look = {
    header,
    rowCount,
    firstLine: body.rowIndex + 1,
    isProtected: sheet.protection.protected,
    isReadOnly: context.workbook.readOnly || isReadOnlyDocument(),
    columns: read,
    at,
    missing,
  };
  const overlays = rules.items.filter(
    ({ type, customOrNullObject }) => type === 'Custom' && isOverlay(customOrNullObject.rule.formula),
  );
  return { look, place, body, overlays };
}

/** Grows the table at its end; formulas of the person's own columns go on, as nothing is written into them. */
function addRows({ place: { table, header, filledRows }, look: { rowCount } }: Seen, wanted: number): void {
  const count = wanted + rowCount - filledRows;
  const blank = Array.from({ length: count }, () => header.map(() => null));
  table.rows.add(undefined, blank as unknown as string[][]);
}

/** The cells of a block, at the place where it was seen. */
const cellsOf = ({ place: { sheet }, body }: Seen, { top, left, values }: Block): Excel.Range =>
  sheet.getRangeByIndexes(body.rowIndex + top, body.columnIndex + left, values.length, values[0]?.length ?? 0);

/** The format comes first: what begins like a formula or a number then stays the text that it is. */
function writeBlock(seen: Seen, block: Block): void {
  const range = cellsOf(seen, block);
  Object.assign(range, { numberFormat: block.numberFormat });
  range.values = block.values.map((row) => [...row]);
}

/** Reads once more what the visit has seen, as far as one trip can bring it: the stamps first. Known after the trip. */
function seenAgain({ place, look, body }: Seen): () => boolean {
  const extent = place.table.getDataBodyRange().load('address');
  const names = place.table.columns.load('items/name');
  const stamp = look.at.get('stamp');
  const columns = [...look.columns]
    .sort(([a], [b]) => Number(b === stamp) - Number(a === stamp))
    .slice(0, Math.max(1, Math.floor(cellsOfTrip / look.rowCount)))
    .map(([column, { formulas }]) => {
      const range = place.sheet.getRangeByIndexes(body.rowIndex, body.columnIndex + column, look.rowCount, 1);
      return { formulas, range: range.load('formulas') };
    });
  return () =>
    extent.address === body.address &&
    names.items.length === place.header.length &&
    place.header.every((name, i) => names.items[i]?.name === name) &&
    columns.every(({ formulas, range }) =>
      (range.formulas as CellValue[][]).every(([cell], row) => cell === formulas[row]),
    );
}

/** Reads what stands in cells that are about to be written, and gives back how to put it back. */
function hold(ranges: readonly Excel.Range[]): () => void {
  for (const range of ranges) range.load('formulas,numberFormat');
  return () => {
    for (const range of ranges)
      Object.assign(range, { numberFormat: range.numberFormat as unknown, formulas: range.formulas as unknown });
  };
}

type Drawn = readonly [mark: Mark, formula: string, column: number];

/** The rules that the marks ask for, each with its column. */
function drawnMarks({ look, body }: Seen, marks: readonly Mark[]): Drawn[] {
  const stamp = look.at.get('stamp');
  if (stamp === undefined) return [];
  return marks.flatMap((mark): Drawn[] => {
    const column = look.at.get(mark.field);
    return column === undefined ? [] : [[mark, overlayFormula(mark, body.columnIndex + stamp, look.firstLine), column]];
  });
}

function drawRules({ place: { table }, overlays }: Seen, drawn: readonly Drawn[]): void {
  for (const rule of overlays) rule.delete();
  for (const [{ level }, formula, column] of drawn) {
    const { fill, font, bold = false, italic = false } = overlayLooks[level];
    const { custom } = table.columns.getItemAt(column).getDataBodyRange().conditionalFormats.add('Custom');
    custom.rule.formula = formula;
    custom.format.fill.color = fill;
    custom.format.font.color = font;
    if (bold) custom.format.font.bold = true;
    if (italic) custom.format.font.italic = true;
  }
}

/**
 * Draws the overlay where its rules are other ones than before. The same rules may still have been torn by what was
 * pasted over them, which is known after the next trip: what is given back then draws them anew.
 */
function drawOverlay(seen: Seen, marks: readonly Mark[]): () => boolean {
  const drawn = drawnMarks(seen, marks);
  const formulas = drawn.map(([, formula]) => formula);
  const rules = overlaysAsWanted(formulas, seen.overlays, (rule) => rule.customOrNullObject.rule.formula);
  if (!rules) {
    drawRules(seen, drawn);
    return () => false;
  }
  const { columns } = seen.place.table;
  const places = drawn.map(([, , column], i) => [
    columns.getItemAt(column).getDataBodyRange().load('address'),
    rules[i]?.getRanges().load('address'),
  ]);
  return () => {
    const isTorn = places.some(([wanted, there]) => wanted?.address !== there?.address);
    if (isTorn) drawRules(seen, drawn);
    return isTorn;
  };
}

/** Dresses a column: `cells` take the format, `offered` get the drop-down. */
function dressColumn(column: FreshColumn, header: Excel.Range, cells: Excel.Range, offered: Excel.Range): void {
  Object.assign(cells, { numberFormat: column.numberFormat });
  cells.format.columnWidth = column.width;
  if (column.isCut) {
    cells.format.horizontalAlignment = 'Fill';
    cells.format.font.color = '#A6A6A6';
  }
  if (column.fill !== undefined) header.format.fill.color = column.fill;
  if (column.font !== undefined) header.format.font.color = column.font;
  if (!column.choices) return;
  offered.dataValidation.rule = { list: { inCellDropDown: true, source: column.choices.join(',') } };
  offered.dataValidation.errorAlert = {
    showAlert: false,
    style: 'Information',
    title: column.header,
    message: column.hint ?? '',
  };
}

type Headers = NonNullable<Plan['headers']>;

const headersThere = ({ place: { table, header } }: Seen, headers: Headers): Excel.Range[] =>
  headers
    .filter(({ column }) => column < header.length)
    .map(({ column }) => table.getHeaderRowRange().getCell(0, column));

/** Sets header cells; one beyond the last is a new column at the right end. */
function setHeaders({ place: { table, header } }: Seen, headers: Headers): void {
  for (const { column, text } of [...headers].sort((a, b) => a.column - b.column)) {
    if (column < header.length) {
      table.getHeaderRowRange().getCell(0, column).values = [[text]];
      continue;
    }
    const added = table.columns.add(undefined, undefined, text);
    const fresh = freshColumnOf(text);
    const body = added.getDataBodyRange();
    if (fresh) dressColumn(fresh, added.getHeaderRowRange(), body, body);
  }
}

/**
 * Whether the plan was carried out. A person may finish a cell, sort or insert between our reading and our writing, and
 * Excel carries a batch out whatever happened. So the batch that writes tells what it finds before: if that is not
 * what was seen, it is put back.
 */
async function carryOut(context: Context, seen: Seen, plan: Plan): Promise<boolean> {
  if (seen.look.isReadOnly) throw troubleOf('readOnly');
  if (seen.look.isProtected) throw troubleOf('protected');
  remember(context, seen.place);
  const { headers = [], writes, addedRows = 0, marks } = plan;
  const [first = [], ...others] = batchesOf(blocksOf(writes, seen.look));
  const isAsSeen = seenAgain(seen);
  const takeHeadersBack = hold(headersThere(seen, headers));
  setHeaders(seen, headers);
  if (addedRows > 0) addRows(seen, addedRows);
  const takeBack = hold(first.map((block) => cellsOf(seen, block)));
  for (const block of first) writeBlock(seen, block);
  const mendOverlay = marks && drawOverlay(seen, marks);
  await trip(context);
  if (!isAsSeen()) {
    takeBack();
    takeHeadersBack();
    await trip(context);
    return false;
  }
  if (mendOverlay?.()) await trip(context);
  for (const blocks of others) {
    for (const block of blocks) writeBlock(seen, block);
    await trip(context);
  }
  return true;
}

const offeredRows = 5000;
/** Addresses of so many areas are short enough for one call. */
const mostAreas = 400;

/** Makes the table in a sheet of its own. */
async function makeTable(context: Context, sheetNames: readonly string[], locale: Locale): Promise<void> {
  const fresh = freshColumns(locale);
  const sheet = context.workbook.worksheets.add(freshSheetName(sheetNames, locale)).load('id');
  fresh.forEach((column, index) => {
    const header = sheet.getCell(0, index);
    // The whole column: what is pasted far below the table must stay the text that it is, too.
    dressColumn(column, header, header.getEntireColumn(), sheet.getRangeByIndexes(1, index, offeredRows, 1));
  });
  sheet.getRangeByIndexes(0, 0, 1, fresh.length).values = [fresh.map(({ header }) => header)];
  const table = sheet.tables.add(sheet.getRangeByIndexes(0, 0, 2, fresh.length), true).load('id,name');
  table.name = customerTable.name;
  table.style = 'TableStyleLight1';
  sheet.freezePanes.freezeRows(1);
  sheet.activate();
  await trip(context);
  knownSheetId = sheet.id;
  remember(context, table);
  await trip(context);
}

const open = (locale: Locale): Promise<void> =>
  inTurn(async (context) => {
    const sheets = context.workbook.worksheets;
    const place = await findTable(context, () => sheets.load('items/name'));
    if (!place)
      return makeTable(
        context,
        sheets.items.map(({ name }) => name),
        locale,
      );
    place.sheet.visibility = 'Visible';
    place.sheet.activate();
    remember(context, place);
    await trip(context);
  });

const visit: Sheet['visit'] = (extent, decide) =>
  inTurn(async (context) => {
    for (let tries = 0; tries < mostTries; tries += 1) {
      const seen = await see(context, extent);
      const { result, plan } = decide(seen.look);
      if (!plan || changesNothing(plan) || (await carryOut(context, seen, plan))) return result;
    }
    throw troubleOf('failed');
  });

/** An older Excel cannot be told to select what does not stand together: there it is the first of it. */
function selectCells(sheet: Excel.Worksheet, addresses: readonly string[]): void {
  const [first] = addresses;
  if (first === undefined) return;
  const canSelectAreas = Office.context.requirements.isSetSupported('ExcelApi', '1.18');
  if (addresses.length > 1 && canSelectAreas) sheet.getRanges(addresses.slice(0, mostAreas).join(',')).select();
  else sheet.getRange(first).select();
}

const select: Sheet['select'] = (places) =>
  inTurn(async (context) => {
    const place = await findTable(context);
    if (!place) throw troubleOf('noTable');
    const range = place.table.getRange().load('columnIndex,columnCount');
    await trip(context);
    const { at } = columnsIn(place.header);
    const cells = places.map(({ line, field }) => {
      const column = field === undefined ? undefined : at.get(field);
      const left = range.columnIndex + (column ?? 0);
      return { line, columns: [left, column === undefined ? left + range.columnCount - 1 : left] as const };
    });
    place.sheet.activate();
    selectCells(place.sheet, addressesOf(cells));
    await trip(context);
  });

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

const watchSelection: Sheet['watchSelection'] = async (seen) => {
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

const watchEdits: Sheet['watchEdits'] = async (edited) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (): Promise<void> => {
    clearTimeout(timer);
    timer = setTimeout(edited, editsSettleMs);
    return Promise.resolve();
  };
  const isOfOthers = ({ worksheetId, triggerSource }: Excel.WorksheetChangedEventArgs): boolean =>
    triggerSource !== 'ThisLocalAddin' && (knownSheetId ?? worksheetId) === worksheetId;
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

/** The workbook that the pane stands beside. */
export const excelSheet: Sheet = {
  open,
  visit,
  select,
  watchSelection,
  watchEdits,
  watchWaiting,
};

/** Where the pane stands, and the language that Office speaks there. */
export async function whenReady(): Promise<{ readonly isExcel: boolean; readonly language: string }> {
  if (!('Office' in globalThis)) return { isExcel: false, language: navigator.language };
  const { host } = (await Office.onReady()) as { readonly host: Office.HostType | null };
  const isExcel = host === Office.HostType.Excel;
  return { isExcel, language: isExcel ? Office.context.displayLanguage : navigator.language };
}
