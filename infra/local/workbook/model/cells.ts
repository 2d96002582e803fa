import type { WorkbookModel } from '../model.ts';
import { type Area, cellsOf, columnsOf, overlaps, rowsOf } from './area.ts';
import { EMPTY, type Cell, type CellValue, hasContent } from './cell.ts';
import { type CellFormat, look } from './format.ts';
import { mustBeWritable } from './protection.ts';
import { Refusal } from './refusal.ts';
import type { Sheet } from './sheet.ts';
import { settleHeaders } from './table-headers.ts';
import { type Entry, entryOfValue } from './typed.ts';

/** What may be written into a cell; null leaves it as it is, the empty text empties it. */
export type Written = CellValue | null;

const store = (sheet: Sheet, row: number, column: number, cell: Cell): void => {
  if (!hasContent(cell) && cell.format === undefined) sheet.cells.delete(row, column);
  else sheet.cells.set(row, column, cell);
};

/** Puts an entry into a cell without telling anybody; a number format comes along only where there was none. */
export const place = (sheet: Sheet, row: number, column: number, entry: Entry): void => {
  const own = sheet.cells.get(row, column)?.format;
  const governing = sheet.format(row, column);
  const isFresh = look(governing, 'numberFormat') === 'General';
  const format: CellFormat | undefined =
    entry.numberFormat !== undefined && isFresh ? { ...governing, numberFormat: entry.numberFormat } : own;
  store(sheet, row, column, { value: entry.value, formula: entry.formula, format });
};

const mustFit = (area: Area, values: readonly (readonly unknown[])[]): void => {
  if (values.length !== rowsOf(area) || values.some((row) => row.length !== columnsOf(area)))
    throw new Refusal('InvalidArgument', "The input array's rows or columns do not match the size of the range.");
};

/** Tells of changed content; the table's column names follow its header cells. */
export const tellContent = (model: WorkbookModel, sheet: Sheet, area: Area, before: CellValue | undefined): void => {
  settleHeaders(model, sheet, area);
  const after = cellsOf(area) === 1 ? sheet.cell(area.top, area.left).value : undefined;
  model.emit({ kind: 'cells', sheetId: sheet.id, area, before: after === undefined ? undefined : before, after });
};

/** Writes a block of values or formulas, read as Excel reads what an add-in writes. */
export const writeCells = (
  model: WorkbookModel,
  sheet: Sheet,
  area: Area,
  values: readonly (readonly Written[])[],
): void => {
  mustFit(area, values);
  mustBeWritable(sheet, area);
  const before = sheet.cell(area.top, area.left).value;
  values.forEach((row, down) =>
    row.forEach((value, right) => {
      if (value === null) return;
      const [at, column] = [area.top + down, area.left + right];
      place(sheet, at, column, entryOfValue(value, sheet.look(at, column, 'numberFormat')));
    }),
  );
  tellContent(model, sheet, area, before);
};

/** Writes one value into every cell of an area. */
export const fillCells = (model: WorkbookModel, sheet: Sheet, area: Area, value: Written): void => {
  const row = Array.from({ length: columnsOf(area) }, () => value);
  writeCells(
    model,
    sheet,
    area,
    Array.from({ length: rowsOf(area) }, () => row),
  );
};

/** What an area is emptied of. */
export type ClearedPart = 'All' | 'Contents' | 'Formats';

const cleared = (cell: Cell, part: ClearedPart): Cell =>
  part === 'All' ? EMPTY : part === 'Contents' ? { ...EMPTY, format: cell.format } : { ...cell, format: undefined };

const clearLines = (sheet: Sheet, area: Area): void => {
  for (let column = area.left; area.bottom - area.top > 1e6 && column <= area.right; column += 1)
    sheet.columns.formats.delete(column);
  for (let row = area.top; area.right - area.left > 16_382 && row <= area.bottom; row += 1)
    sheet.rows.formats.delete(row);
};

/** Empties an area of its content, its looks or both; validations and conditional formats go with the looks. */
export const clearCells = (model: WorkbookModel, sheet: Sheet, area: Area, part: ClearedPart): void => {
  if (part !== 'Formats') mustBeWritable(sheet, area);
  const before = sheet.cell(area.top, area.left).value;
  for (const [row, column, cell] of sheet.cells.within(area)) store(sheet, row, column, cleared(cell, part));
  if (part !== 'Contents') clearLines(sheet, area);
  if (part !== 'Formats') tellContent(model, sheet, area, before);
  if (part !== 'Contents') model.emit({ kind: 'format', sheetId: sheet.id, area });
};

/** Makes one cell of an area; what the others held is gone, as Excel warns. */
export const mergeCells = (model: WorkbookModel, sheet: Sheet, area: Area): void => {
  mustBeWritable(sheet, area);
  if (sheet.tables.some((table) => overlaps(table.area, area))) throw new Refusal('InvalidOperation');
  sheet.merges = [...sheet.merges.filter((merge) => !overlaps(merge, area)), area];
  for (const [row, column, cell] of sheet.cells.within(area))
    if (row !== area.top || column !== area.left) store(sheet, row, column, cleared(cell, 'Contents'));
  model.emit({ kind: 'merge', sheetId: sheet.id, area });
};

export const unmergeCells = (model: WorkbookModel, sheet: Sheet, area: Area): void => {
  sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, area));
  model.emit({ kind: 'merge', sheetId: sheet.id, area });
};
