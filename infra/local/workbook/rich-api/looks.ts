import type { Area } from '../model/area.ts';
import { type CellFormat, type FormatKey, colour } from '../model/format.ts';
import { commonLook } from '../model/formats.ts';
import { Refusal } from '../model/refusal.ts';
import type { Json } from '../model/rules.ts';
import type { Sheet } from '../model/sheet.ts';

/** A colour that Excel would take, or a refusal. */
export const asColour = (value: Json): string => {
  const known = typeof value === 'string' ? colour(value) : undefined;
  if (known === undefined) throw new Refusal('InvalidArgument', 'This is not a colour.');
  return known;
};

const asIs = (value: Json): Json => value;

/** One look under its public path, such as `fill/color`, with how its value is read. */
interface Look {
  readonly key: FormatKey;
  readonly read: (value: Json) => Json;
}

const look = (key: FormatKey, read = asIs): Look => ({ key, read });

/** Looks of a cell by their public paths. */
export const LOOKS: Readonly<Record<string, Look>> = {
  'fill/color': look('fill', asColour),
  'font/bold': look('bold'),
  'font/color': look('fontColor', asColour),
  'font/italic': look('italic'),
  'font/name': look('fontName'),
  'font/size': look('fontSize'),
  'font/strikethrough': look('strikethrough'),
  'font/underline': look('underline'),
  horizontalAlignment: look('horizontal'),
  indentLevel: look('indent'),
  'protection/formulaHidden': look('formulaHidden'),
  'protection/locked': look('locked'),
  shrinkToFit: look('shrink'),
  verticalAlignment: look('vertical'),
  wrapText: look('wrap'),
};

/** A change of one look. */
export const patchOf = (path: string, value: Json): CellFormat => {
  const known = LOOKS[path];
  if (!known) throw new Refusal('ApiNotFound', `Range.format.${path} is not known to this workbook.`);
  return { [known.key]: known.read(value) };
};

/** What a range reports of one look; null where its cells differ. An unfilled cell is white. */
export const lookOf = (sheet: Sheet, area: Area, path: string): Json => {
  const known = LOOKS[path];
  if (!known) throw new Refusal('ApiNotFound', `Range.format.${path} is not known to this workbook.`);
  const value = commonLook(sheet, area, known.key);
  if (value === undefined) return null;
  return known.key === 'fill' && value === '' ? '#FFFFFF' : (value as Json);
};
