import type { WorkbookModel } from '../model.ts';
import type { Area } from './area.ts';
import { hasContent } from './cell.ts';
import { extendCharts } from './chart-growth.ts';
import { copiedFormula } from './reference.ts';
import type { Sheet } from './sheet.ts';
import { type Table, bodyOf, bodyRowCount } from './table.ts';
import { settleHeaders } from './table-headers.ts';
import { sheetOf, tellTable } from './table-telling.ts';

/** Whether the table only waits for its first row: its one row is blank. */
export const isWaiting = (model: WorkbookModel, table: Table): boolean =>
  bodyRowCount(table) === 1 &&
  !sheetOf(model, table)
    .cells.within(bodyOf(table))
    .some(([, , cell]) => hasContent(cell));

/** How many rows the table has; the blank row of an empty table is none. */
export const rowCount = (model: WorkbookModel, table: Table): number =>
  isWaiting(model, table) ? 0 : bodyRowCount(table);

const extendRules = (sheet: Sheet, before: Area, bottom: number): void => {
  for (const rule of [...sheet.validations, ...sheet.conditionals])
    rule.areas = rule.areas.map((area) => {
      const isItsColumns = area.left >= before.left && area.right <= before.right && area.bottom === before.bottom;
      return isItsColumns ? { ...area, bottom } : area;
    });
};

/** Rows that a table has grown by look like its last row, obey the same rules, compute the same formulas and are drawn in the same charts. */
export const dressGrown = (model: WorkbookModel, sheet: Sheet, before: Area, bottom: number): void => {
  extendRules(sheet, before, bottom);
  extendCharts(model, sheet, before, bottom);
  const last = sheet.cells.within({ ...before, top: before.bottom });
  for (const [row, column, pattern] of last)
    for (let at = before.bottom + 1; at <= bottom; at += 1) {
      const cell = sheet.cell(at, column);
      const formula =
        hasContent(cell) || pattern.formula === undefined ? cell.formula : copiedFormula(pattern.formula, at - row, 0);
      const value = formula === cell.formula ? cell.value : pattern.value;
      sheet.cells.set(at, column, { value, formula, format: pattern.format ?? cell.format });
    }
};

/** Lets a table take in the rows under it and the columns beside it, as Excel does when one types there. */
export const growTable = (model: WorkbookModel, table: Table, bottom: number, right: number): void => {
  const sheet = sheetOf(model, table);
  const before = bodyOf(table);
  for (let column = table.area.right + 1; column <= right; column += 1) {
    const id = Math.max(...table.columns.map((known) => known.id)) + 1;
    table.columns.push({ id, name: '', filter: undefined });
  }
  if (bottom > table.area.bottom) dressGrown(model, sheet, before, bottom);
  table.area = { ...table.area, bottom, right };
  settleHeaders(model, sheet, table.area);
  tellTable(model, table, 'resized');
};
