import type { WorkbookModel } from '../model.ts';
import { type Area, overlaps } from './area.ts';
import type { Sheet } from './sheet.ts';
import { type Table, headerOf } from './table.ts';

/** A column's name that no other column of the table has: a number is put behind it if need be. */
export const freeName = (wanted: string, taken: readonly string[]): string => {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let count = 2; used.has(name.toLowerCase()); count += 1) name = `${wanted}${count}`;
  return name;
};

const nameColumns = (sheet: Sheet, table: Table, header: Area): boolean => {
  const taken: string[] = [];
  let hasChanged = false;
  table.columns.forEach((column, index) => {
    const [row, at] = [header.top, header.left + index];
    const cell = sheet.cell(row, at);
    const name = freeName(cell.value === '' ? `列${index + 1}` : String(cell.value), taken);
    taken.push(name);
    if (cell.value !== name || cell.formula !== undefined)
      sheet.cells.set(row, at, { value: name, formula: undefined, format: cell.format });
    hasChanged ||= column.name !== name;
    column.name = name;
  });
  return hasChanged;
};

/** Column names and header cells are one thing: after a header cell was written, the table's columns bear its text. */
export const settleHeaders = (model: WorkbookModel, sheet: Sheet, written: Area): void => {
  for (const table of sheet.tables) {
    const header = headerOf(table);
    if (header && overlaps(header, written) && nameColumns(sheet, table, header))
      model.emit({ kind: 'table', what: 'columns', sheetId: sheet.id, tableId: table.id, tableName: table.name });
  }
};
