import type { CellValue } from './columns.ts';
import type { SheetTable } from './sheet-table.ts';

/** One column of the table's body as it was read: what its cells show, and what stands in them. */
export interface LookColumn {
  readonly values: readonly CellValue[];
  /** The same, but a formula as its text. */
  readonly formulas: readonly CellValue[];
}

/** The table as it stands at one moment. */
export interface Look {
  /** Which of our tables it is. */
  readonly table: SheetTable;
  readonly header: readonly string[];
  readonly rowCount: number;
  /** The body's first row as the sheet numbers it. */
  readonly firstLine: number;
  readonly isProtected: boolean;
  readonly isReadOnly: boolean;
  /** By place in the header; only what was asked for. */
  readonly columns: ReadonlyMap<number, LookColumn>;
  /** Where our columns stand, by key. */
  readonly at: ReadonlyMap<string, number>;
  readonly missing: readonly string[];
}

/** The cell's value; an empty text beyond what was read. */
export const valueAt = ({ columns, at }: Look, key: string, row: number): CellValue =>
  columns.get(at.get(key) ?? -1)?.values[row] ?? '';

/** Whether a formula stands in the cell. A text that only begins like one (typed into a text cell) is none. */
export const isFormula = ({ columns, at }: Look, key: string, row: number): boolean => {
  const column = columns.get(at.get(key) ?? -1);
  const formula = column?.formulas[row];
  return typeof formula === 'string' && formula.startsWith('=') && formula !== column?.values[row];
};
