import { addressOf, areaAddressOf } from '#policy/form/address.ts';
import type { Area, CellMap } from '#policy/form/cell-map.ts';
import type { TypedField } from '#policy/terms/customer.ts';
import type { CardCell, CardOnSheet, LineCells } from '../card/card-changes.ts';
import type { Block } from '../card/card-lines.ts';
import { cellOfFormula, fieldOfName, isOurName, nameOfEnd, nameOfPart, partOfName } from '../card/card-names.ts';
import { markerText, readMarker, type CardMarker } from '../card/marker.ts';
import { rowsPutIn } from '../card/rows-put-in.ts';
import type { Written } from '../card/settled.ts';
import type { CellValue } from '../columns.ts';
import { asText } from '../form/as-text.ts';
import { drawingOf } from '../form/drawing.ts';
import { freeSheetName } from '../form/sheet-name.ts';
import { freshHeight } from '../form/sizes.ts';
import { drawOn, setUpPage } from './drawing-forms.ts';
import { offer, type Offered } from './dressing-columns.ts';
import { mustBeOpenForWriting, mustBeThere, mustBeUnprotected, sheetOf } from './sheet-of.ts';
import { inTurn, trip, type Context } from './turns.ts';

const propertyKey = 'salesdesk.card';

/** Asks whose card a sheet is; known after the trip. */
export function askMarker(sheet: Excel.Worksheet): () => CardMarker | undefined {
  const property = sheet.customProperties.getItemOrNullObject(propertyKey).load('value');
  return () => (property.isNullObject ? undefined : readMarker(property.value));
}

/** Asks where the cells stand that we named; known after the trip. */
function askNamed(sheet: Excel.Worksheet): () => ReadonlyMap<string, string> {
  const names = sheet.names.load('items/name,items/formula');
  return () =>
    new Map(
      names.items.flatMap(({ name, formula }) => {
        const cell = isOurName(name) ? cellOfFormula(String(formula)) : undefined;
        return cell === undefined ? [] : [[name, cell] as const];
      }),
    );
}

/** Asks where the fields of a card stand; known after the trip. */
export function askFields(sheet: Excel.Worksheet): () => ReadonlyMap<TypedField, string> {
  const named = askNamed(sheet);
  return () =>
    new Map(
      [...named()].flatMap(([name, cell]) => {
        const field = fieldOfName(name);
        return field ? [[field, cell] as const] : [];
      }),
    );
}

/** The cells of one block, line by line; a line whose cells are gone is empty. */
function linesIn(cells: ReadonlyMap<string, CardCell>, wanted: Block, count: number): readonly LineCells[] {
  const lines = Array.from({ length: count }, (): Record<string, CardCell> => ({}));
  for (const [name, cell] of cells) {
    const { block, slot = -1, part = '' } = partOfName(name) ?? {};
    const line = block === wanted ? lines[slot] : undefined;
    if (line) line[part] = cell;
  }
  return lines;
}

type NewId = () => string;
type Asked = ReturnType<typeof askCell>;

const askCell = (sheet: Excel.Worksheet, address: string) => ({
  address,
  range: sheet.getRange(address).load('values'),
});
const cellOf = ({ address, range }: Asked): CardCell => ({
  address,
  value: (range.values as CellValue[][])[0]?.[0] ?? '',
});

/** Makes lines of the rows somebody put in and wrote on; they have their ids before anything of them is sent. */
function adopt(
  sheet: Excel.Worksheet,
  marker: CardMarker,
  rows: readonly { readonly block: Block; readonly line: LineCells }[],
  newId: NewId,
): { readonly marker: CardMarker; readonly cells: readonly (readonly [string, CardCell])[] } {
  const lines = { contact: [...marker.lines.contact], note: [...marker.lines.note] };
  const cells = rows.flatMap(({ block, line }) => {
    const slot = lines[block].length;
    lines[block].push({ id: newId(), sum: '', revision: marker.revision });
    return Object.entries(line).flatMap(([part, cell]) =>
      cell ? [[nameOfPart({ block, slot, part }), cell] as const] : [],
    );
  });
  if (cells.length === 0) return { marker, cells };
  mustBeOpenForWriting();
  for (const [name, { address }] of cells) sheet.names.add(name, sheet.getRange(address));
  const grown = { ...marker, lines };
  sheet.customProperties.add(propertyKey, markerText(grown));
  return { marker: grown, cells };
}

async function readOn(context: Context, sheet: Excel.Worksheet, newId: NewId): Promise<CardOnSheet | undefined> {
  const [askedMarker, askedNamed] = [askMarker(sheet), askNamed(sheet)];
  sheet.load('id');
  await trip(context);
  const known = sheet.isNullObject ? undefined : askedMarker();
  if (!known) return undefined;
  const named = askedNamed();
  const asked = [...named].map(([name, address]) => [name, askCell(sheet, address)] as const);
  const putIn = rowsPutIn(named).map(({ block, cells }) => ({
    block,
    asked: Object.entries(cells).map(([part, address]) => [part, askCell(sheet, address)] as const),
  }));
  await trip(context);
  const written = putIn
    .map(({ block, asked: parts }) => ({
      block,
      line: Object.fromEntries(parts.map(([part, cell]) => [part, cellOf(cell)])),
    }))
    .filter(({ line }) => Object.values(line).some(({ value }) => String(value).trim() !== ''));
  const adopted = adopt(sheet, known, written, newId);
  if (adopted.cells.length > 0) await trip(context);
  const cells = new Map([...asked.map(([name, cell]) => [name, cellOf(cell)] as const), ...adopted.cells]);
  const fields = [...cells].flatMap(([name, cell]) => {
    const field = fieldOfName(name);
    return field ? [[field, cell] as const] : [];
  });
  const { marker } = adopted;
  const { contact, note } = marker.lines;
  return {
    sheetId: sheet.id,
    marker,
    cells: Object.fromEntries(fields),
    lines: { contact: linesIn(cells, 'contact', contact.length), note: linesIn(cells, 'note', note.length) },
  };
}

/** A card as it stands on a sheet at this moment; undefined where the sheet is none. */
export const readCardSheet = (sheetId: string, newId: NewId): Promise<CardOnSheet | undefined> =>
  inTurn((context) => readOn(context, sheetOf(context, sheetId), newId));

async function sheetWith(context: Context, customerId: string): Promise<Excel.Worksheet | undefined> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  await trip(context);
  const asked = worksheets.items.map((sheet) => ({ sheet, marker: askMarker(sheet) }));
  await trip(context);
  return asked.find(({ marker }) => marker()?.customerId === customerId)?.sheet;
}

/** The customer's card, wherever in this workbook it was drawn. */
export const findCardSheet = (customerId: string, newId: NewId): Promise<CardOnSheet | undefined> =>
  inTurn(async (context) => {
    const sheet = await sheetWith(context, customerId);
    return sheet && readOn(context, sheet, newId);
  });

/** Brings a card's sheet before the person as it is. */
export const showCardSheet = (sheetId: string): Promise<void> =>
  inTurn(async (context) => {
    const sheet = sheetOf(context, sheetId).load('visibility');
    await trip(context);
    mustBeThere(sheet);
    if (sheet.visibility !== 'Visible') sheet.visibility = 'Visible';
    sheet.activate();
    await trip(context);
  });

const columns = 12;

/** What stands on a card's sheet that we are about to draw over. */
interface Standing {
  /** The last row of what we drew, wherever rows put in have moved it. */
  readonly bottom: number;
  /** Cells that say something and are neither a field's nor a line's. */
  readonly around: number;
  readonly isFreeBelow: boolean;
}

const isFilled = (content: unknown): boolean => content !== '';

async function standingOn(
  context: Context,
  sheet: Excel.Worksheet,
  marker: CardMarker | undefined,
  wanted: number,
): Promise<Standing> {
  const named = askNamed(sheet);
  sheet.protection.load('protected');
  await trip(context);
  const known = named();
  const [end, ...cells] = [
    known.get(nameOfEnd),
    ...[...known].flatMap(([name, at]) => (name === nameOfEnd ? [] : [at])),
  ];
  const bottom = end === undefined ? (marker?.bottom ?? 0) : Number(/\d+$/.exec(end)?.[0]);
  const reach: Area = { top: 1, left: 1, bottom: Math.max(wanted, bottom + 1), right: columns };
  const here = sheet.getRange(areaAddressOf(reach)).load('formulas');
  await trip(context);
  const rows = here.formulas as unknown[][];
  const ours = new Set(cells);
  const around = rows
    .slice(0, bottom)
    .flatMap((row, above) =>
      row.filter((said, left) => isFilled(said) && !ours.has(addressOf({ row: above + 1, column: left + 1 }))),
    );
  return { bottom, around: around.length, isFreeBelow: !rows.slice(bottom).some((row) => row.some(isFilled)) };
}

/** Takes what we drew before away, and nothing else; false where somebody wrote there or where we are now to draw. */
async function clearBefore(
  context: Context,
  sheet: Excel.Worksheet,
  marker: CardMarker | undefined,
  wanted: number,
): Promise<boolean> {
  const { bottom, around, isFreeBelow } = await standingOn(context, sheet, marker, wanted);
  const names = sheet.names.load('items/name');
  await trip(context);
  if (!isFreeBelow || around > (marker?.around ?? 0)) {
    sheet.customProperties.getItem(propertyKey).delete();
    return false;
  }
  mustBeUnprotected(sheet);
  const drawn = sheet.getRange(areaAddressOf({ top: 1, left: 1, bottom, right: columns }));
  drawn.unmerge();
  drawn.clear();
  drawn.dataValidation.clear();
  drawn.format.rowHeight = freshHeight;
  for (const known of names.items) if (isOurName(known.name)) known.delete();
  return true;
}

/** A card as it is to be drawn: the paper, what the sheet remembers, and what is offered in which named cell. */
export interface CardDrawing {
  readonly map: CellMap;
  readonly marker: CardMarker;
  readonly offers: ReadonlyMap<string, Offered>;
}

/** Draws a card as a sheet of its own and shows it; drawn again, it is the same sheet. Gives back its id. */
export const drawCardSheet = ({ map, marker, offers }: CardDrawing, name: string): Promise<string> =>
  inTurn(async (context) => {
    mustBeOpenForWriting();
    const known = await sheetWith(context, marker.customerId);
    const before = known && askMarker(known);
    if (before) await trip(context);
    const isOurs = known && (await clearBefore(context, known, before?.(), marker.bottom));
    const { worksheets } = context.workbook;
    const taken = worksheets.items.map((one) => one.name);
    const sheet = known && isOurs ? known : worksheets.add(freeSheetName(name, taken)).load('id');
    const drawing = drawingOf(map);
    await drawOn(context, sheet, drawing);
    for (const one of drawing.names) {
      sheet.names.add(one.name, sheet.getRange(one.address));
      const offered = offers.get(one.name);
      if (offered) offer(sheet.getRange(one.address), offered);
    }
    sheet.customProperties.add(propertyKey, markerText(marker));
    sheet.visibility = 'Visible';
    sheet.activate();
    sheet.getRange('A1').select();
    await trip(context);
    await setUpPage(context, sheet, drawing.paper);
    return sheet.id;
  });

/** Writes what the house has by now into the cells of fields and lines, and remembers as of when. */
export const settleCardSheet = (sheetId: string, marker: CardMarker, writes: readonly Written[]): Promise<void> =>
  inTurn(async (context) => {
    mustBeOpenForWriting();
    const sheet = sheetOf(context, sheetId);
    sheet.load('id');
    await trip(context);
    mustBeThere(sheet);
    for (const { address, text } of writes) sheet.getRange(address).values = [[asText(text, '@')]];
    sheet.customProperties.add(propertyKey, markerText(marker));
    await trip(context);
  });
