import { areaAddressOf } from '#policy/form/address.ts';
import type { Area, CellMap } from '#policy/form/cell-map.ts';
import { typedFields, type TypedField } from '#policy/terms/customer.ts';
import type { CardOnSheet } from '../card/card-changes.ts';
import { cellOfFormula, fieldOfName } from '../card/card-names.ts';
import { markerText, readMarker, type CardMarker } from '../card/marker.ts';
import type { CellValue } from '../columns.ts';
import { asText } from '../form/as-text.ts';
import { drawingOf } from '../form/drawing.ts';
import { freeSheetName } from '../form/sheet-name.ts';
import { freshHeight } from '../form/sizes.ts';
import { drawOn, setUpPage } from './drawing-forms.ts';
import { mustBeOpenForWriting, mustBeThere, mustBeUnprotected, sheetOf } from './sheet-of.ts';
import { inTurn, trip, type Context } from './turns.ts';

const propertyKey = 'salesdesk.card';

/** Asks whose card a sheet is; known after the trip. */
export function askMarker(sheet: Excel.Worksheet): () => CardMarker | undefined {
  const property = sheet.customProperties.getItemOrNullObject(propertyKey).load('value');
  return () => (property.isNullObject ? undefined : readMarker(property.value));
}

/** Asks where the fields of a card stand; known after the trip. */
export function askFields(sheet: Excel.Worksheet): () => ReadonlyMap<TypedField, string> {
  const names = sheet.names.load('items/name,items/formula');
  return () =>
    new Map(
      names.items.flatMap(({ name, formula }) => {
        const [field, cell] = [fieldOfName(name), cellOfFormula(String(formula))];
        return field && cell !== undefined ? [[field, cell] as const] : [];
      }),
    );
}

async function readOn(context: Context, sheet: Excel.Worksheet): Promise<CardOnSheet | undefined> {
  const [marker, fields] = [askMarker(sheet), askFields(sheet)];
  sheet.load('id');
  await trip(context);
  const known = sheet.isNullObject ? undefined : marker();
  if (!known) return undefined;
  const asked = [...fields()].map(([field, address]) => ({
    field,
    address,
    range: sheet.getRange(address).load('values'),
  }));
  await trip(context);
  const cells = asked.map(({ field, address, range }) => {
    const value = (range.values as CellValue[][])[0]?.[0] ?? '';
    return [field, { address, value }] as const;
  });
  return { sheetId: sheet.id, marker: known, cells: Object.fromEntries(cells) };
}

/** A card as it stands on a sheet at this moment; undefined where the sheet is none. */
export const readCardSheet = (sheetId: string): Promise<CardOnSheet | undefined> =>
  inTurn((context) => readOn(context, sheetOf(context, sheetId)));

async function sheetWith(context: Context, customerId: string): Promise<Excel.Worksheet | undefined> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  await trip(context);
  const asked = worksheets.items.map((sheet) => ({ sheet, marker: askMarker(sheet) }));
  await trip(context);
  return asked.find(({ marker }) => marker()?.customerId === customerId)?.sheet;
}

/** The customer's card, wherever in this workbook it was drawn. */
export const findCardSheet = (customerId: string): Promise<CardOnSheet | undefined> =>
  inTurn(async (context) => {
    const sheet = await sheetWith(context, customerId);
    return sheet && readOn(context, sheet);
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

/** Takes what we drew before away, and nothing else; false where somebody wrote where we are now to draw. */
async function clearBefore(context: Context, sheet: Excel.Worksheet, before: number, wanted: number): Promise<boolean> {
  const below: Area = { top: before + 1, left: 1, bottom: Math.max(wanted, before + 1), right: columns };
  const cells = sheet.getRange(areaAddressOf(below)).load('formulas');
  const names = sheet.names.load('items/name');
  sheet.protection.load('protected');
  await trip(context);
  if ((cells.formulas as unknown[][]).some((row) => row.some((content) => content !== ''))) {
    sheet.customProperties.getItem(propertyKey).delete();
    return false;
  }
  mustBeUnprotected(sheet);
  const drawn = sheet.getRange(areaAddressOf({ top: 1, left: 1, bottom: before, right: columns }));
  drawn.unmerge();
  drawn.clear();
  drawn.format.rowHeight = freshHeight;
  for (const known of names.items) if (fieldOfName(known.name)) known.delete();
  return true;
}

/** Draws a card as a sheet of its own and shows it; drawn again, it is the same sheet. Gives back its id. */
export const drawCardSheet = (map: CellMap, marker: CardMarker, name: string): Promise<string> =>
  inTurn(async (context) => {
    mustBeOpenForWriting();
    const known = await sheetWith(context, marker.customerId);
    const before = known && askMarker(known);
    if (before) await trip(context);
    const isOurs = known && (await clearBefore(context, known, before?.()?.bottom ?? 0, marker.bottom));
    const { worksheets } = context.workbook;
    const taken = worksheets.items.map((one) => one.name);
    const sheet = known && isOurs ? known : worksheets.add(freeSheetName(name, taken)).load('id');
    const drawing = drawingOf(map);
    await drawOn(context, sheet, drawing);
    for (const one of drawing.names) sheet.names.add(one.name, sheet.getRange(one.address));
    sheet.customProperties.add(propertyKey, markerText(marker));
    sheet.visibility = 'Visible';
    sheet.activate();
    sheet.getRange('A1').select();
    await trip(context);
    await setUpPage(context, sheet, drawing.paper);
    return sheet.id;
  });

/** Writes what the house has by now into the cells of fields, and remembers as of when. */
export const settleCardSheet = (
  { sheetId, cells }: CardOnSheet,
  marker: CardMarker,
  shown: Readonly<Partial<Record<TypedField, string>>>,
): Promise<void> =>
  inTurn(async (context) => {
    mustBeOpenForWriting();
    const sheet = sheetOf(context, sheetId);
    sheet.load('id');
    await trip(context);
    mustBeThere(sheet);
    for (const field of typedFields) {
      const [cell, text] = [cells[field], shown[field]];
      if (cell && text !== undefined) sheet.getRange(cell.address).values = [[asText(text, '@')]];
    }
    sheet.customProperties.add(propertyKey, markerText(marker));
    await trip(context);
  });
