import type { WorkbookModel } from '../model.ts';
import { type Area, EVERYTHING, contains, intersection } from './area.ts';
import { boxesOf, moveCharts } from './chart-place.ts';
import { moveComments, moveFormulas, moveRules } from './following.ts';
import { Refusal } from './refusal.ts';
import type { Sheet } from './sheet.ts';
import { type Shift, isWhole, shiftedArea, shiftedIndex, shiftedKeys } from './shift.ts';
import { type Table, headerOf } from './table.ts';
import { freeName } from './table-headers.ts';

const crossSpan = (area: Area, shift: Shift): [number, number] =>
  shift.axis === 'rows' ? [area.left, area.right] : [area.top, area.bottom];

const farEnd = (area: Area, shift: Shift): number => (shift.axis === 'rows' ? area.bottom : area.right);

const mustNotTear = (sheet: Sheet, shift: Shift): void => {
  for (const { area } of sheet.tables) {
    const [start, end] = crossSpan(area, shift);
    const isTouched = start <= shift.to && end >= shift.from && farEnd(area, shift) >= shift.at;
    if (isTouched && (start < shift.from || end > shift.to))
      throw new Refusal('InvalidOperation', 'This would move only some of the cells of a table.');
  }
};

const mustKeepHeaders = (sheet: Sheet, removed: Area): void => {
  for (const table of sheet.tables) {
    const header = headerOf(table);
    if (header && intersection(header, removed) && !contains(removed, table.area))
      throw new Refusal('InvalidOperation', "A table's header row cannot be deleted.");
  }
};

const moveCells = (sheet: Sheet, shift: Shift): void => {
  const isRows = shift.axis === 'rows';
  if (isRows && isWhole(shift)) {
    sheet.cells.moveRows((row) => shiftedIndex(row, shift));
    return;
  }
  const area: Area = isRows
    ? { ...EVERYTHING, top: shift.at, left: shift.from, right: shift.to }
    : { ...EVERYTHING, left: shift.at, top: shift.from, bottom: shift.to };
  sheet.cells.rearrange(area, (row, column) => {
    const moved = shiftedIndex(isRows ? row : column, shift);
    if (moved === undefined) return undefined;
    return isRows ? [moved, column] : [row, moved];
  });
};

const reviveColumns = (table: Table, before: Area, shift: Shift): void => {
  const kept = table.columns.flatMap((column, index) => {
    const at = shiftedIndex(before.left + index, shift);
    return at === undefined ? [] : [[at - table.area.left, column] as const];
  });
  const byPlace = new Map(kept);
  let nextId = Math.max(0, ...table.columns.map((column) => column.id)) + 1;
  table.columns = Array.from({ length: table.area.right - table.area.left + 1 }, (_, index) => {
    const known = byPlace.get(index);
    if (known) return known;
    const taken = table.columns.map((column) => column.name);
    const column = { id: nextId, name: freeName(`列${index + 1}`, taken), filter: undefined };
    nextId += 1;
    return column;
  });
};

const moveTables = (model: WorkbookModel, sheet: Sheet, shift: Shift): void => {
  const lost: Table[] = [];
  for (const table of sheet.tables) {
    const before = table.area;
    const moved = shiftedArea(before, shift);
    if (!moved) lost.push(table);
    table.area = moved ?? before;
    if (moved && shift.axis === 'columns') reviveColumns(table, before, shift);
  }
  sheet.tables = sheet.tables.filter((table) => !lost.includes(table));
  for (const { id, name } of lost)
    model.emit({ kind: 'table', what: 'removed', sheetId: sheet.id, tableId: id, tableName: name });
};

const moveLines = (sheet: Sheet, shift: Shift): void => {
  if (isWhole(shift)) sheet[shift.axis].shift(shift);
  const isUnderTables = sheet.tables.some(({ area }) => area.left >= shift.from && area.right <= shift.to);
  if (shift.axis === 'rows' && (isWhole(shift) || isUnderTables))
    sheet.filteredRows = shiftedKeys(sheet.filteredRows, shift);
  const filtered = sheet.filter && shiftedArea(sheet.filter.area, shift);
  if (sheet.filter && filtered) sheet.filter.area = filtered;
  else sheet.filter = undefined;
};

const affected = (shift: Shift): Area => {
  const end = shift.at + Math.abs(shift.count) - 1;
  return shift.axis === 'rows'
    ? { top: shift.at, bottom: end, left: shift.from, right: shift.to }
    : { left: shift.at, right: end, top: shift.from, bottom: shift.to };
};

/** Pushes cells along and lets everything that is bound to a place follow: tables, rules, names, formulas, comments. */
export const shiftCells = (model: WorkbookModel, sheet: Sheet, shift: Shift): void => {
  mustNotTear(sheet, shift);
  if (shift.count < 0 && shift.axis === 'rows') mustKeepHeaders(sheet, affected(shift));
  const boxes = boxesOf(sheet);
  moveLines(sheet, shift);
  moveCells(sheet, shift);
  moveTables(model, sheet, shift);
  moveRules(sheet, shift);
  moveComments(model, sheet, shift);
  moveCharts(sheet, shift, boxes);
  moveFormulas(model, sheet, shift);
  model.emit({ kind: 'structure', sheetId: sheet.id, area: affected(shift), shift });
};
