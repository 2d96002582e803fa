import { areaAddressOf } from '#policy/form/address.ts';
import type { Area } from '#policy/form/cell-map.ts';
import { areaOf } from '../form/areas.ts';
import { cellMapOf, partToSee, valuesMapOf, type SeenContent, type SeenLine } from '../form/cell-map-of.ts';
import type { FormLook, FormSheet } from '../form/form-sheet.ts';
import type { CellLook, FreshFont } from '../form/look-of.ts';
import { mustBeThere, placement, sheetOf } from './sheet-of.ts';
import { inTurn, trip, type Context } from './turns.ts';

/** The looks of so many cells fit in an answer, which may have 5 MB. */
const looksOfTrip = 6_000;
const lastRow = 1_048_575;
const lastColumn = 16_383;

const wantedLook: Excel.CellPropertiesLoadOptions = {
  format: {
    borders: { style: true, weight: true },
    fill: { color: true, pattern: true },
    font: { name: true, size: true, color: true, bold: true, italic: true, underline: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    protection: true,
  },
};

interface Found {
  readonly sheet: Excel.Worksheet;
  /** Undefined where the sheet is blank. */
  readonly area: Area | undefined;
}

/** Where there is something on the sheet. One trip; `also` may load more on it. */
async function find(
  context: Context,
  sheetId: string | undefined,
  also?: (sheet: Excel.Worksheet) => void,
): Promise<Found> {
  const sheet = sheetOf(context, sheetId).load('id,name');
  const used = sheet.getUsedRangeOrNullObject(false).load(placement);
  const written = sheet.getUsedRangeOrNullObject(true).load(placement);
  also?.(sheet);
  await trip(context);
  mustBeThere(sheet);
  if (used.isNullObject) return { sheet, area: undefined };
  return { sheet, area: partToSee(areaOf(used), written.isNullObject ? undefined : areaOf(written)) };
}

const rangeOf = (sheet: Excel.Worksheet, area: Area): Excel.Range => sheet.getRange(areaAddressOf(area));

/** All in one: what a second load asks of the same areas would put aside what the first one did. */
const loadAreas = (areas: Excel.RangeAreas, also: readonly string[] = []): Excel.RangeAreas =>
  areas.load([...placement.split(','), ...also].map((one) => `areas/items/${one}`));

const areasOf = (areas: Excel.RangeAreas): Area[] => (areas.isNullObject ? [] : areas.areas.items.map(areaOf));

/** Asks for what stands in an area; what is given back reads it after the trip. */
function askContent(sheet: Excel.Worksheet, area: Area): () => SeenContent {
  const range = rangeOf(sheet, area).load('text,values,formulas');
  const merged = loadAreas(range.getMergedAreasOrNullObject());
  return () => ({
    name: sheet.name,
    area,
    text: range.text,
    values: range.values as unknown[][],
    formulas: range.formulas as unknown[][],
    merges: areasOf(merged),
  });
}

/** An area cut into strips of whole rows that each have few enough cells. */
function stripsOf(area: Area): Area[] {
  const width = area.right - area.left + 1;
  const height = Math.max(1, Math.floor(looksOfTrip / width));
  const count = Math.ceil((area.bottom - area.top + 1) / height);
  return Array.from({ length: count }, (_, i) => {
    const top = area.top + i * height;
    return { ...area, top, bottom: Math.min(area.bottom, top + height - 1) };
  });
}

type Answer<T> = { readonly value: T };

const askLooks = (sheet: Excel.Worksheet, strip: Area): Answer<Excel.CellProperties[][]> =>
  rangeOf(sheet, strip).getCellProperties(wantedLook);

const looksIn = (answers: readonly Answer<Excel.CellProperties[][]>[]): CellLook[][] =>
  answers.flatMap(({ value }) => value.map((row) => row.map(({ format }) => (format ?? {}) as CellLook)));

/** Asks how large the lines are and which are hidden. */
function askLines(range: Excel.Range): () => { rows: SeenLine[]; columns: SeenLine[] } {
  const rows = range.getRowProperties({ rowHidden: true, format: { rowHeight: true } });
  const columns = range.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
  const line = (size: number | undefined, isHidden = false): SeenLine => ({ size: size ?? 0, isHidden });
  return () => ({
    rows: rows.value.map(({ rowHidden, format }) => line(format?.rowHeight, rowHidden)),
    columns: columns.value.map(({ columnHidden, format }) => line(format?.columnWidth, columnHidden)),
  });
}

/** Asks where something may only be picked; rules that differ within a block are asked for cell by cell on another trip. */
function askPicks(range: Excel.Range): (context: Context) => Promise<Area[]> {
  const blocks = range.getSpecialCellsOrNullObject('DataValidations');
  loadAreas(blocks, ['dataValidation/type']);
  return async (context) => {
    if (blocks.isNullObject) return [];
    const whole = blocks.areas.items.filter((block) => block.dataValidation.type === 'List').map(areaOf);
    const mixed = blocks.areas.items.filter(
      ({ dataValidation: { type } }) => type === 'Inconsistent' || type === 'MixedCriteria',
    );
    if (mixed.length === 0) return whole;
    const cells = mixed.flatMap((block) =>
      Array.from({ length: block.rowCount * block.columnCount }, (_, i) =>
        block
          .getCell(Math.floor(i / block.columnCount), i % block.columnCount)
          .load(`${placement},dataValidation/type`),
      ),
    );
    await trip(context);
    return [...whole, ...cells.filter((cell) => cell.dataValidation.type === 'List').map(areaOf)];
  };
}

/** A cell so far away that nobody has touched it looks as the workbook's usual cells do. */
function askFresh(sheet: Excel.Worksheet): () => FreshFont {
  const { font } = sheet.getCell(lastRow, lastColumn).format;
  font.load('name,size,color');
  return () => ({ name: font.name, size: font.size, color: font.color });
}

const noFont: FreshFont = { name: '', size: 0, color: '' };

const blank = (name: string): SeenContent => ({
  name,
  area: { top: 1, left: 1, bottom: 1, right: 1 },
  text: [],
  values: [],
  formulas: [],
  merges: [],
});

/** Asks for what a sheet has beside its cells. */
function askAround(sheet: Excel.Worksheet, context: Context) {
  const own = sheet.names.load('items/name,items/formula,items/visible');
  const shared = context.workbook.names.load('items/name,items/formula,items/visible');
  const tables = sheet.tables.load('items/id');
  const printed = loadAreas(sheet.pageLayout.getPrintAreaOrNullObject());
  sheet.protection.load('protected');
  return () => ({
    names: [...own.items, ...shared.items]
      .filter(({ visible }) => visible)
      .map(({ name, formula }) => ({ name, formula: String(formula) })),
    tables: tables.items.map((table) => table.getRange().load(placement)),
    printed: areasOf(printed),
    isProtected: sheet.protection.protected,
  });
}

const read: FormSheet['read'] = (sheetId) =>
  inTurn(async (context): Promise<FormLook> => {
    let around: ReturnType<typeof askAround> | undefined;
    let fresh: (() => FreshFont) | undefined;
    const { sheet, area } = await find(context, sheetId, (found) => {
      around = askAround(found, context);
      fresh = askFresh(found);
    });
    const { tables = [], ...beside } = around?.() ?? { names: [], printed: [], isProtected: false };
    const part = area ?? blank('').area;
    const range = rangeOf(sheet, part);
    const [content, lines, picks] = [askContent(sheet, part), askLines(range), askPicks(range)];
    range.load('numberFormat');
    const [first = part, ...others] = stripsOf(part);
    const looks = [askLooks(sheet, first)];
    await trip(context);
    for (const strip of others) {
      looks.push(askLooks(sheet, strip));
      await trip(context);
    }
    const seen = {
      ...content(),
      ...lines(),
      ...beside,
      numberFormat: range.numberFormat as string[][],
      looks: looksIn(looks),
      fresh: fresh?.() ?? noFont,
      picks: await picks(context),
      tables: tables.map(areaOf),
    };
    return { sheetId: sheet.id, map: cellMapOf(seen) };
  });

const readValues: FormSheet['readValues'] = (sheetId) =>
  inTurn(async (context): Promise<FormLook> => {
    const { sheet, area } = await find(context, sheetId);
    if (!area) return { sheetId: sheet.id, map: valuesMapOf(blank(sheet.name)) };
    const content = askContent(sheet, area);
    await trip(context);
    return { sheetId: sheet.id, map: valuesMapOf(content()) };
  });

/** Forms as they stand in the workbook. */
export const readingForms = { read, readValues } satisfies Partial<FormSheet>;
