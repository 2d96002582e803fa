import type { CellFormat } from './format.ts';

/** What a cell shows for a value; the empty text is an empty cell. */
export type CellValue = string | number | boolean;

/** One cell: its value, the formula that made it, and its own format where it has one. */
export interface Cell {
  readonly value: CellValue;
  readonly formula: string | undefined;
  readonly format: CellFormat | undefined;
}

/** A cell that nobody has touched. */
export const EMPTY: Cell = { value: '', formula: undefined, format: undefined };

/** Whether there is anything to read in it. */
export const hasContent = (cell: Cell | undefined): boolean =>
  cell !== undefined && (cell.formula !== undefined || cell.value !== '');

/** Excel's names for what kind of value a cell has. */
export type ValueType = 'Boolean' | 'Double' | 'Empty' | 'Error' | 'String';

const ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#SPILL!', '#CALC!']);

/** The kind of value in a cell. */
export const valueType = (cell: Cell | undefined): ValueType => {
  if (!cell || !hasContent(cell)) return 'Empty';
  if (typeof cell.value === 'boolean') return 'Boolean';
  if (typeof cell.value === 'number') return 'Double';
  return cell.formula !== undefined && ERRORS.has(cell.value) ? 'Error' : 'String';
};
