import type { WorkbookModel } from '../model.ts';
import type { Area } from './area.ts';
import { textOf } from './display.ts';
import { mustAllow } from './protection.ts';
import { present } from './refusal.ts';
import type { Sheet } from './sheet.ts';
import { type Criterion, type Table, bodyOf } from './table.ts';

const asPattern = (text: string): RegExp => {
  const escaped = text
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${escaped}$`, 'iu');
};

const COMPARISONS: Record<string, (text: string, operand: string) => boolean> = {
  '=': (text, operand) => asPattern(operand).test(text),
  '<>': (text, operand) => !asPattern(operand).test(text),
  '>=': (text, operand) => Number(text) >= Number(operand),
  '<=': (text, operand) => Number(text) <= Number(operand),
  '>': (text, operand) => Number(text) > Number(operand),
  '<': (text, operand) => Number(text) < Number(operand),
};

const meets = (text: string, condition: string): boolean => {
  const [, operator = '=', operand = ''] = /^(=|<>|>=|<=|>|<)?(.*)$/su.exec(condition) ?? [];
  return COMPARISONS[operator]?.(text, operand) ?? false;
};

const shows = (criterion: Criterion, text: string): boolean => {
  if (criterion.kind === 'values') return criterion.values.includes(text);
  const first = meets(text, criterion.first);
  if (criterion.second === undefined) return first;
  const second = meets(text, criterion.second);
  return criterion.both ? first && second : first || second;
};

const hideUnmet = (sheet: Sheet, body: Area, criteria: ReadonlyMap<number, Criterion>): void => {
  for (let row = body.top; row <= body.bottom; row += 1) {
    const isShown = [...criteria].every(([index, criterion]) =>
      shows(criterion, textOf(sheet, row, body.left + index)),
    );
    if (isShown) sheet.filteredRows.delete(row);
    else sheet.filteredRows.set(row, true);
  }
};

const criteriaOf = (table: Table): Map<number, Criterion> =>
  new Map(table.columns.flatMap(({ filter }, index) => (filter ? [[index, filter] as const] : [])));

/** Hides the rows of a table that its filters do not let through, as they are now. */
export const refilter = (model: WorkbookModel, table: Table): void => {
  const sheet = model.sheet(table.sheetId);
  hideUnmet(sheet, bodyOf(table), criteriaOf(table));
  model.emit({ kind: 'table', what: 'filtered', sheetId: sheet.id, tableId: table.id, tableName: table.name });
};

/** Filters a table by one column, or takes that column's filter away. */
export const filterTable = (
  model: WorkbookModel,
  table: Table,
  index: number,
  criterion: Criterion | undefined,
): void => {
  mustAllow(model.sheet(table.sheetId), 'allowAutoFilter');
  present(table.columns[index], 'InvalidArgument').filter = criterion;
  refilter(model, table);
};

/** Takes every filter of a table away. */
export const clearFilters = (model: WorkbookModel, table: Table): void => {
  for (const column of table.columns) column.filter = undefined;
  refilter(model, table);
};

/** Filters a plain range under its first row, or with no criterion only puts the buttons there. */
export const filterSheet = (
  model: WorkbookModel,
  sheet: Sheet,
  area: Area,
  index: number | undefined,
  criterion: Criterion | undefined,
): void => {
  const criteria = sheet.filter?.criteria ?? new Map<number, Criterion>();
  if (index !== undefined && criterion) criteria.set(index, criterion);
  else if (index !== undefined) criteria.delete(index);
  sheet.filter = { area, criteria };
  hideUnmet(sheet, { ...area, top: area.top + 1 }, criteria);
  model.emit({ kind: 'filter', sheetId: sheet.id });
};

/** Shows every row of a filtered range again, and takes the filter itself away if asked. */
export const unfilterSheet = (model: WorkbookModel, sheet: Sheet, isRemoved: boolean): void => {
  if (!sheet.filter) return;
  hideUnmet(sheet, sheet.filter.area, new Map());
  sheet.filter = isRemoved ? undefined : { ...sheet.filter, criteria: new Map() };
  model.emit({ kind: 'filter', sheetId: sheet.id });
};
