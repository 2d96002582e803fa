import { type Area, cellsOf, columnsOf, intersection, isEntireColumn, isEntireRow, rowsOf } from '../model/area.ts';
import { type CellValue, valueType } from '../model/cell.ts';
import { type Written, fillCells, writeCells } from '../model/cells.ts';
import { usedArea } from '../model/used.ts';
import { textOf } from '../model/display.ts';
import { formatCells, formatEach } from '../model/formats.ts';
import { Refusal } from '../model/refusal.ts';
import type { Json } from '../model/rules.ts';
import type { Sheet } from '../model/sheet.ts';
import type { RangeTarget } from './range-target.ts';
import type { Session } from './session.ts';
import type { Scalar } from './wire.ts';

const MOST_CELLS = 5_000_000;

const isBounded = (area: Area): boolean => !isEntireColumn(area) && !isEntireRow(area);

/** One thing of every cell of an area, row by row; null for whole rows and columns, as in Excel. */
export const block = (area: Area, read: (row: number, column: number) => Json): Json => {
  if (!isBounded(area)) return null;
  if (cellsOf(area) > MOST_CELLS) throw new Refusal('InvalidOperation', 'The range is too large to be read at once.');
  const rows: Json[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cells: Json[] = [];
    for (let column = area.left; column <= area.right; column += 1) cells.push(read(row, column));
    rows.push(cells);
  }
  return rows;
};

/** What may be written into a cell, or a refusal. */
const asWritten = (value: Json): Written => {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  throw new Refusal('InvalidArgument', 'A cell takes a text, a number or true and false.');
};

/** Rows of values as an add-in gives them. */
export const asRows = (value: Json): Written[][] => {
  if (!Array.isArray(value)) return [[asWritten(value)]];
  return value.map((row: Json) => (Array.isArray(row) ? row.map((cell: Json) => asWritten(cell)) : [asWritten(row)]));
};

/** Where one value for all of an area goes: whole rows and columns are filled only where the sheet is in use. */
const filledPart = (sheet: Sheet, area: Area): Area | undefined => {
  if (isBounded(area)) return area;
  const used = usedArea(sheet, false);
  return used && intersection(area, used);
};

const write = ({ sheet, areas }: RangeTarget, value: Json, { model }: Session): void => {
  for (const area of areas) {
    const filled = filledPart(sheet, area);
    if (Array.isArray(value)) writeCells(model, sheet, area, asRows(value));
    else if (filled) fillCells(model, sheet, filled, asWritten(value));
  }
};

const asFormat = (value: Json): string => {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  throw new Refusal('InvalidArgument', 'A number format is a text.');
};

const writeFormats = ({ sheet, area }: RangeTarget, value: Json, { model }: Session): void => {
  const rows = asRows(value);
  const [only] = rows[0] ?? [];
  if (rows.length === 1 && rows[0]?.length === 1) {
    formatCells(model, sheet, area, { numberFormat: asFormat(only ?? '') });
    return;
  }
  if (rows.length !== rowsOf(area) || rows.some((row) => row.length !== columnsOf(area)))
    throw new Refusal('InvalidArgument');
  const patches = rows.map((row) => row.map((cell) => (cell === null ? undefined : { numberFormat: asFormat(cell) })));
  formatEach(model, sheet, area, patches);
};

const cells = (
  read: (sheet: Sheet, row: number, column: number) => Json,
  set?: Scalar<RangeTarget>['set'],
): Scalar<RangeTarget> => {
  const get = ({ sheet, area }: RangeTarget): Json => block(area, (row, column) => read(sheet, row, column));
  return set ? { get, set } : { get };
};

const formulaIn = (sheet: Sheet, row: number, column: number): CellValue => {
  const { formula, value } = sheet.cell(row, column);
  return formula ?? value;
};

const formulas = cells(formulaIn, write);
const formats = cells((sheet, row, column) => sheet.look(row, column, 'numberFormat'), writeFormats);

/** What stands in the cells of a range. */
export const content: Readonly<Record<string, Scalar<RangeTarget>>> = {
  Formulas: formulas,
  FormulasLocal: formulas,
  NumberFormat: formats,
  NumberFormatLocal: formats,
  Text: cells(textOf),
  ValueTypes: cells((sheet, row, column) => valueType(sheet.cell(row, column))),
  Values: cells((sheet, row, column) => sheet.cell(row, column).value, write),
};
