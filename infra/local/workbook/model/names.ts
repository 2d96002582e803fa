import type { WorkbookModel } from '../model.ts';
import { addressOf, parseAddress, sheetPrefix } from './address.ts';
import type { Area } from './area.ts';
import { Refusal } from './refusal.ts';
import type { Name } from './rules.ts';
import type { Sheet } from './sheet.ts';

/** A place as a name's formula writes it: absolute, with its sheet. */
export const absolute = (sheet: Sheet, area: Area): string =>
  `=${sheetPrefix(sheet.name)}!${addressOf(area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`)}`;

/** A name by its text; a sheet's own name goes before the workbook's. */
export const findName = (model: WorkbookModel, name: string, sheetId?: string): Name | undefined =>
  model.names.find((known) => known.name.toLowerCase() === name.toLowerCase() && known.sheetId === sheetId);

export const addName = (model: WorkbookModel, name: string, formula: string, comment = '', sheetId?: string): Name => {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) throw new Refusal('InvalidArgument', 'This cannot be a name.');
  if (findName(model, name, sheetId)) throw new Refusal('ItemAlreadyExists');
  const made: Name = { name, sheetId, formula, comment, visible: true };
  model.names.push(made);
  model.emit({ kind: 'names' });
  return made;
};

export const changeName = (model: WorkbookModel, name: Name, parts: Partial<Omit<Name, 'name' | 'sheetId'>>): void => {
  Object.assign(name, parts);
  model.emit({ kind: 'names' });
};

export const removeName = (model: WorkbookModel, name: Name): void => {
  model.names = model.names.filter((known) => known !== name);
  model.emit({ kind: 'names' });
};

/** The place behind a name; undefined if something else stands there. */
export const placeOfName = (model: WorkbookModel, name: Name): { sheet: Sheet; area: Area } | undefined => {
  const address = parseAddress(name.formula.replace(/^=/, ''));
  const sheet = address?.sheetName === undefined ? undefined : model.find(address.sheetName);
  return address && sheet ? { sheet, area: address.area } : undefined;
};
