import type { WorkbookModel } from '../model.ts';
import { rowsOf } from './area.ts';
import { EMPTY } from './cell.ts';
import { type Written, fillCells, tellContent, writeCells } from './cells.ts';
import { shiftCells } from './moving.ts';
import { Refusal } from './refusal.ts';
import { insertion } from './shift.ts';
import { deleteCells, insertCells } from './structure.ts';
import { type Table, bodyOf, columnOf, headerOf } from './table.ts';
import { growTable } from './table-growth.ts';
import { sheetOf, tellTable } from './table-telling.ts';

/** Adds a column at a place, or at the right end, with its header and cells if they are given. */
export const addColumn = (
  model: WorkbookModel,
  table: Table,
  index: number | undefined,
  values: readonly (readonly Written[])[] | undefined,
  name: string | undefined,
): number => {
  const sheet = sheetOf(model, table);
  const at = index ?? table.columns.length;
  const column = columnOf(table.area, at);
  if (at < table.columns.length) insertCells(model, sheet, column, 'Right');
  else {
    shiftCells(model, sheet, insertion(column, 'Right'));
    growTable(model, table, table.area.bottom, table.area.right + 1);
  }
  if (values && values.length === rowsOf(table.area)) writeCells(model, sheet, columnOf(table.area, at), values);
  else if (values) writeCells(model, sheet, columnOf(bodyOf(table), at), values);
  const header = headerOf(table);
  if (name !== undefined && header) fillCells(model, sheet, columnOf(header, at), name);
  tellTable(model, table, 'resized');
  return at;
};

export const deleteColumn = (model: WorkbookModel, table: Table, index: number): void =>
  deleteCells(model, sheetOf(model, table), columnOf(table.area, index), 'Left');

/** Gives a column another name, which is to write its header cell. */
export const renameColumn = (model: WorkbookModel, table: Table, index: number, name: string): void => {
  const header = headerOf(table);
  const sheet = sheetOf(model, table);
  if (!header) throw new Refusal('InvalidOperation');
  const place = columnOf(header, index);
  const { format, value } = sheet.cell(place.top, place.left);
  sheet.cells.set(place.top, place.left, { ...EMPTY, value: name, format });
  tellContent(model, sheet, place, value);
};
