import type { WorkbookModel } from '../model.ts';
import { parseAddress } from './address.ts';
import { type Area, contains, overlaps, without } from './area.ts';
import type { CellValue } from './cell.ts';
import { textOf } from './display.ts';
import type { Json, Validation } from './rules.ts';
import type { Sheet } from './sheet.ts';

/** The validation that governs a cell. */
export const validationAt = (sheet: Sheet, row: number, column: number): Validation | undefined => {
  const cell = { top: row, left: column, bottom: row, right: column };
  return sheet.validations.find(({ areas }) => areas.some((area) => contains(area, cell)));
};

/** The one validation that an area has, or undefined if it has none or several. */
export const validationOf = (sheet: Sheet, area: Area): Validation | undefined =>
  sheet.validations.find(({ areas }) => areas.some((one) => contains(one, area)));

/** Takes every validation off an area. */
export const clearValidation = (model: WorkbookModel, sheet: Sheet, area: Area): void => {
  for (const validation of sheet.validations) validation.areas = validation.areas.flatMap((one) => without(one, area));
  sheet.validations = sheet.validations.filter(({ areas }) => areas.length > 0);
  model.emit({ kind: 'validation', sheetId: sheet.id });
};

/** Puts a validation on an area in place of those it had, or changes parts of the one it has. */
export const setValidation = (
  model: WorkbookModel,
  sheet: Sheet,
  area: Area,
  parts: Partial<Omit<Validation, 'areas'>>,
): void => {
  const fresh: Omit<Validation, 'areas'> = { rule: {}, errorAlert: null, prompt: null, ignoresBlanks: true };
  const known = validationOf(sheet, area);
  const made: Validation = { ...fresh, ...known, ...parts, areas: [area] };
  for (const validation of sheet.validations)
    if (validation.areas.some((one) => overlaps(one, area)))
      validation.areas = validation.areas.flatMap((one) => without(one, area));
  sheet.validations = [...sheet.validations.filter(({ areas }) => areas.length > 0), made];
  model.emit({ kind: 'validation', sheetId: sheet.id });
};

/** The entries a list validation offers, in order; a list may point at cells. */
export const listEntries = (model: WorkbookModel, sheet: Sheet, validation: Validation): string[] | undefined => {
  const list = validation.rule['list'] as { source?: Json } | undefined;
  if (typeof list?.source !== 'string') return undefined;
  if (!list.source.startsWith('=')) return list.source.split(',').map((entry) => entry.trim());
  const pointed = list.source.slice(1);
  const name = model.names.find((known) => known.name.toLowerCase() === pointed.toLowerCase());
  const address = parseAddress(name ? name.formula.replace(/^=/, '') : pointed);
  const source = address?.sheetName === undefined ? sheet : model.find(address.sheetName);
  if (!address || !source) return undefined;
  return source.cells
    .within(address.area)
    .map(([row, column]) => textOf(source, row, column))
    .filter((text) => text !== '');
};

const OPERATORS: Record<string, (value: number, first: number, second: number) => boolean> = {
  Between: (value, first, second) => value >= first && value <= second,
  NotBetween: (value, first, second) => value < first || value > second,
  EqualTo: (value, first) => value === first,
  NotEqualTo: (value, first) => value !== first,
  GreaterThan: (value, first) => value > first,
  GreaterThanOrEqualTo: (value, first) => value >= first,
  LessThan: (value, first) => value < first,
  LessThanOrEqualTo: (value, first) => value <= first,
};

const MEASURES: Record<string, (value: CellValue) => number> = {
  wholeNumber: (value) => (typeof value === 'number' && Number.isInteger(value) ? value : NaN),
  decimal: (value) => (typeof value === 'number' ? value : NaN),
  date: (value) => (typeof value === 'number' ? value : NaN),
  time: (value) => (typeof value === 'number' ? value : NaN),
  textLength: (value) => String(value).length,
};

/** Whether a value may stand in a cell with this validation; a rule that is a formula of its own is not judged. */
export const isAllowed = (model: WorkbookModel, sheet: Sheet, validation: Validation, value: CellValue): boolean => {
  if (value === '') return validation.ignoresBlanks;
  const entries = listEntries(model, sheet, validation);
  if (entries) return entries.includes(String(value));
  for (const [kind, measure] of Object.entries(MEASURES)) {
    const rule = validation.rule[kind] as { formula1?: Json; formula2?: Json; operator?: string } | undefined;
    if (!rule) continue;
    const [first, second] = [Number(rule.formula1), Number(rule.formula2)];
    if (Number.isNaN(first)) return true;
    return OPERATORS[rule.operator ?? 'Between']?.(measure(value), first, second) ?? true;
  }
  return true;
};
