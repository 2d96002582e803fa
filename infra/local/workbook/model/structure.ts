import type { WorkbookModel } from '../model.ts';
import { type Area, contains, intersection, isEntireColumn, isEntireRow } from './area.ts';
import { EMPTY } from './cell.ts';
import { clearCells } from './cells.ts';
import { shiftCells } from './moving.ts';
import { mustAllow, mustBeWritable } from './protection.ts';
import type { Sheet } from './sheet.ts';
import { insertion, removal } from './shift.ts';
import { bodyOf, headerOf } from './table.ts';
import { settleHeaders } from './table-headers.ts';

const isHeaderRow = (sheet: Sheet, row: number, area: Area): boolean =>
  sheet.tables.some((table) => {
    const header = headerOf(table);
    return (
      header?.top === row &&
      intersection({ ...header, bottom: header.top }, { ...area, top: row, bottom: row }) !== undefined
    );
  });

/** New rows and columns look like the ones before them; under a table's header, like the ones after. */
const dressNew = (sheet: Sheet, area: Area, axis: 'rows' | 'columns'): void => {
  const start = axis === 'rows' ? area.top : area.left;
  const after = axis === 'rows' ? area.bottom + 1 : area.right + 1;
  const source = start === 0 || (axis === 'rows' && isHeaderRow(sheet, start - 1, area)) ? after : start - 1;
  if (start === 0) return;
  const pattern = axis === 'rows' ? { ...area, top: source, bottom: source } : { ...area, left: source, right: source };
  const dressed = sheet.cells.within(pattern).filter(([, , cell]) => cell.format !== undefined);
  for (const [row, column, { format }] of dressed)
    for (let index = start; index < after; index += 1) {
      const [at, across] = axis === 'rows' ? [index, column] : [row, index];
      sheet.cells.set(at, across, { ...EMPTY, format });
    }
};

/** Makes room the size of an area; returns the fresh area. */
export const insertCells = (model: WorkbookModel, sheet: Sheet, area: Area, towards: 'Down' | 'Right'): Area => {
  const direction = isEntireColumn(area) ? 'Right' : isEntireRow(area) ? 'Down' : towards;
  if (isEntireRow(area)) mustAllow(sheet, 'allowInsertRows');
  else if (isEntireColumn(area)) mustAllow(sheet, 'allowInsertColumns');
  else mustBeWritable(sheet, area);
  const shift = insertion(area, direction);
  shiftCells(model, sheet, shift);
  dressNew(sheet, area, shift.axis);
  settleHeaders(model, sheet, area);
  return area;
};

/** Whether a table would keep its header but lose every row below it. */
const emptiesTable = (sheet: Sheet, area: Area): boolean =>
  sheet.tables.some((table) => contains(area, bodyOf(table)) && !contains(area, table.area));

const close = (model: WorkbookModel, sheet: Sheet, area: Area, towards: 'Up' | 'Left'): void => {
  if (towards === 'Left' || !emptiesTable(sheet, area)) {
    shiftCells(model, sheet, removal(area, towards));
    return;
  }
  clearCells(model, sheet, { ...area, bottom: area.top }, 'Contents');
  if (area.bottom > area.top) shiftCells(model, sheet, removal({ ...area, top: area.top + 1 }, 'Up'));
};

/** Takes an area away and closes the gap. A table whose rows would all go keeps one blank row. */
export const deleteCells = (model: WorkbookModel, sheet: Sheet, area: Area, towards: 'Up' | 'Left'): void => {
  const direction = isEntireColumn(area) ? 'Left' : isEntireRow(area) ? 'Up' : towards;
  if (isEntireRow(area)) mustAllow(sheet, 'allowDeleteRows');
  else if (isEntireColumn(area)) mustAllow(sheet, 'allowDeleteColumns');
  else mustBeWritable(sheet, area);
  close(model, sheet, area, direction);
};
