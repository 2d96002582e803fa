import type { WorkbookModel } from '../model.ts';
import { type Area, columnsOf } from './area.ts';
import { type Written, writeCells } from './cells.ts';
import { shiftCells } from './moving.ts';
import { mustBeWritable } from './protection.ts';
import { Refusal } from './refusal.ts';
import { insertion } from './shift.ts';
import { deleteCells, insertCells } from './structure.ts';
import { type Table, bodyOf, bodyRowCount, bodyRows } from './table.ts';
import { dressGrown, isWaiting, rowCount } from './table-growth.ts';
import { sheetOf } from './table-telling.ts';

const makeRoom = (model: WorkbookModel, table: Table, index: number, count: number): Area => {
  const sheet = sheetOf(model, table);
  const rows = bodyRows(table, index, count);
  const before = bodyOf(table);
  if (index < bodyRowCount(table)) return insertCells(model, sheet, rows, 'Down');
  shiftCells(model, sheet, insertion(rows, 'Down'));
  table.area = { ...table.area, bottom: before.bottom + count + (table.showsTotals ? 1 : 0) };
  dressGrown(model, sheet, before, before.bottom + count);
  return rows;
};

/** Adds rows at a place, or at the end; the blank row of an empty table is used first. Returns the first row's index. */
export const addRows = (
  model: WorkbookModel,
  table: Table,
  index: number | undefined,
  values: readonly (readonly Written[])[],
): number => {
  const sheet = sheetOf(model, table);
  mustBeWritable(sheet, table.area);
  if (values.length === 0 || values.some((row) => row.length !== columnsOf(table.area)))
    throw new Refusal('InvalidArgument');
  const at = index ?? rowCount(model, table);
  if (at < 0 || at > bodyRowCount(table)) throw new Refusal('InvalidArgument');
  const room = values.length - (isWaiting(model, table) ? 1 : 0);
  if (room > 0) makeRoom(model, table, isWaiting(model, table) ? 1 : at, room);
  writeCells(model, sheet, bodyRows(table, at, values.length), values);
  return at;
};

/** Takes rows out of a table; what is beside the table stays. */
export const deleteRows = (model: WorkbookModel, table: Table, index: number, count: number): void => {
  if (index < 0 || count < 1 || index + count > bodyRowCount(table)) throw new Refusal('InvalidArgument');
  deleteCells(model, sheetOf(model, table), bodyRows(table, index, count), 'Up');
};
