import type { WorkbookModel } from '../model.ts';
import { type Area, cellsOf } from './area.ts';
import { Refusal } from './refusal.ts';
import type { ProtectionOptions, Sheet } from './sheet.ts';

const MANY_CELLS = 1_000_000;

const hasLockedCell = (sheet: Sheet, area: Area): boolean => {
  if (cellsOf(area) > MANY_CELLS) return true;
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let column = area.left; column <= area.right; column += 1) if (sheet.look(row, column, 'locked')) return true;
  return false;
};

/** Refuses a change to the content of locked cells on a protected sheet. */
export const mustBeWritable = (sheet: Sheet, area: Area): void => {
  if (sheet.protection && hasLockedCell(sheet, area)) throw new Refusal('AccessDenied');
};

/** Refuses what a protected sheet does not expressly allow. */
export const mustAllow = (sheet: Sheet, option: string): void => {
  if (sheet.protection && sheet.protection.options[option] !== true) throw new Refusal('AccessDenied');
};

/** Protects a sheet: from now on only unlocked cells can be written. */
export const protect = (
  model: WorkbookModel,
  sheet: Sheet,
  options: ProtectionOptions = {},
  password?: string,
): void => {
  if (sheet.protection) throw new Refusal('InvalidOperation', 'The sheet is protected already.');
  sheet.protection = { options, password: password === '' ? undefined : password };
  model.emit({ kind: 'sheet', what: 'protection', sheetId: sheet.id });
};

export const unprotect = (model: WorkbookModel, sheet: Sheet, password?: string): void => {
  if (!sheet.protection) return;
  const wanted = sheet.protection.password;
  if (wanted !== undefined && wanted !== password) throw new Refusal('InvalidArgument', 'The password is not right.');
  sheet.protection = undefined;
  model.emit({ kind: 'sheet', what: 'protection', sheetId: sheet.id });
};
