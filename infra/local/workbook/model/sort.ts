import type { WorkbookModel } from '../model.ts';
import { type Area, LAST_COLUMN } from './area.ts';
import type { Cell, CellValue } from './cell.ts';
import { mustBeWritable } from './protection.ts';
import { copiedFormula } from './reference.ts';
import type { Sheet } from './sheet.ts';
import { type SortField, type Table, bodyOf } from './table.ts';

const collator = new Intl.Collator('zh-CN', { sensitivity: 'accent' });

const RANK = { number: 0, string: 1, boolean: 2 } as const;

const compare = (a: CellValue, b: CellValue): number => {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'string' && typeof b === 'string') return collator.compare(a, b);
  return RANK[typeof a as keyof typeof RANK] - RANK[typeof b as keyof typeof RANK] || Number(a) - Number(b);
};

type Line = Map<number, Cell>;

const valueIn = (line: Line, column: number): CellValue => line.get(column)?.value ?? '';

/** Blank cells go to the end whichever way one sorts. */
const byFields =
  (left: number, fields: readonly SortField[]) =>
  (a: Line, b: Line): number => {
    for (const { key, ascending } of fields) {
      const [x, y] = [valueIn(a, left + key), valueIn(b, left + key)];
      if (x === '' || y === '') {
        if (x !== y) return x === '' ? 1 : -1;
        continue;
      }
      const order = compare(x, y);
      if (order !== 0) return ascending ? order : -order;
    }
    return 0;
  };

const linesIn = (sheet: Sheet, area: Area): [row: number, line: Line][] => {
  const lines = new Map<number, Line>();
  for (let row = area.top; row <= area.bottom; row += 1) if (!sheet.isRowHidden(row)) lines.set(row, new Map());
  for (const [row, column, cell] of sheet.cells.within(area)) lines.get(row)?.set(column, cell);
  return [...lines];
};

const putLine = (sheet: Sheet, row: number, area: Area, from: number, line: Line): void => {
  for (let column = area.left; column <= Math.min(area.right, LAST_COLUMN); column += 1) {
    const cell = line.get(column);
    if (!cell) sheet.cells.delete(row, column);
    else
      sheet.cells.set(
        row,
        column,
        cell.formula === undefined ? cell : { ...cell, formula: copiedFormula(cell.formula, row - from, 0) },
      );
  }
};

/** Sorts the rows of an area that are not hidden; each cell moves with its looks. */
export const sortArea = (model: WorkbookModel, sheet: Sheet, area: Area, fields: readonly SortField[]): void => {
  mustBeWritable(sheet, area);
  const before = linesIn(sheet, area);
  const order = byFields(area.left, fields);
  const after = [...before].sort(([, a], [, b]) => order(a, b));
  after.forEach(([from, line], index) => {
    const row = before[index]?.[0] ?? from;
    putLine(sheet, row, area, from, line);
  });
  model.emit({ kind: 'sorted', sheetId: sheet.id, area });
};

/** Sorts a table and remembers by what. */
export const sortTable = (model: WorkbookModel, table: Table, fields: readonly SortField[]): void => {
  sortArea(model, model.sheet(table.sheetId), bodyOf(table), fields);
  table.sortedBy = fields;
  model.emit({ kind: 'table', what: 'sorted', sheetId: table.sheetId, tableId: table.id, tableName: table.name });
};
