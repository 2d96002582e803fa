import { type WorkbookModel, freshId } from '../model.ts';
import { type Area, areaFrom, columnsOf, overlaps, rowsOf } from './area.ts';
import { clearCells } from './cells.ts';
import { shiftCells } from './moving.ts';
import { mustBeWritable } from './protection.ts';
import { Refusal } from './refusal.ts';
import type { Sheet } from './sheet.ts';
import { insertion } from './shift.ts';
import type { Table } from './table.ts';
import { settleHeaders } from './table-headers.ts';
import { sheetOf, tellTable } from './table-telling.ts';

const freshColumns = (count: number): Table['columns'] =>
  Array.from({ length: count }, (_, index) => ({ id: index + 1, name: '', filter: undefined }));

const nextName = (model: WorkbookModel): string => {
  let count = model.tables.length + 1;
  while (model.findTable(`表${count}`)) count += 1;
  return `表${count}`;
};

const freshTable = (model: WorkbookModel, sheet: Sheet, area: Area): Table => ({
  id: freshId(),
  sheetId: sheet.id,
  name: nextName(model),
  style: 'TableStyleMedium2',
  area,
  columns: freshColumns(columnsOf(area)),
  showsHeaders: true,
  showsTotals: false,
  showsFilterButton: true,
  showsBandedRows: true,
  showsBandedColumns: false,
  sortedBy: [],
});

/** Makes a table of an area; without headers of its own it gets a row of them above its first row. */
export const addTable = (model: WorkbookModel, sheet: Sheet, area: Area, hasHeaders: boolean): Table => {
  mustBeWritable(sheet, area);
  if (sheet.tables.some((table) => overlaps(table.area, area)))
    throw new Refusal('InvalidArgument', 'A table cannot overlap another table.');
  if (!hasHeaders) shiftCells(model, sheet, insertion({ ...area, bottom: area.top }, 'Down'));
  const rows = Math.max(rowsOf(area) + (hasHeaders ? 0 : 1), 2);
  const table = freshTable(model, sheet, areaFrom(area.top, area.left, rows, columnsOf(area)));
  sheet.tables.push(table);
  settleHeaders(model, sheet, table.area);
  tellTable(model, table, 'added');
  return table;
};

/** Gives a table another area; its header stays in its row. */
export const resizeTable = (model: WorkbookModel, table: Table, area: Area): void => {
  const sheet = sheetOf(model, table);
  const isPossible =
    area.top === table.area.top &&
    overlaps(area, table.area) &&
    area.bottom > area.top &&
    !sheet.tables.some((other) => other !== table && overlaps(other.area, area));
  if (!isPossible) throw new Refusal('InvalidArgument');
  let lastId = Math.max(...table.columns.map((column) => column.id));
  table.columns = Array.from({ length: columnsOf(area) }, (_, index) => {
    const known = table.columns[area.left + index - table.area.left];
    if (known) return known;
    lastId += 1;
    return { id: lastId, name: '', filter: undefined };
  });
  table.area = area;
  settleHeaders(model, sheet, area);
  tellTable(model, table, 'resized');
};

/** Leaves the cells and takes away only that they are a table. */
export const dissolveTable = (model: WorkbookModel, table: Table): void => {
  const sheet = sheetOf(model, table);
  sheet.tables = sheet.tables.filter((other) => other !== table);
  for (let row = table.area.top; row <= table.area.bottom; row += 1) sheet.filteredRows.delete(row);
  tellTable(model, table, 'removed');
};

/** Takes a table away with all its cells. */
export const removeTable = (model: WorkbookModel, table: Table): void => {
  dissolveTable(model, table);
  clearCells(model, sheetOf(model, table), table.area, 'All');
};

const MAY_NAME_A_TABLE = /^[\p{L}_\\][\p{L}\p{N}_.]*$/u;

export const renameTable = (model: WorkbookModel, table: Table, name: string): void => {
  const other = model.findTable(name);
  if (other && other !== table) throw new Refusal('ItemAlreadyExists');
  if (!MAY_NAME_A_TABLE.test(name)) throw new Refusal('InvalidArgument', 'This cannot be the name of a table.');
  table.name = name;
  tellTable(model, table, 'renamed');
};

/** Changes how a table is dressed. */
export const styleTable = (
  model: WorkbookModel,
  table: Table,
  looks: Partial<Pick<Table, 'style' | 'showsFilterButton' | 'showsBandedRows' | 'showsBandedColumns'>>,
): void => {
  Object.assign(table, looks);
  tellTable(model, table, 'style');
};
