import type { CellValue } from './columns.ts';
import type { Look } from './look.ts';
import type { Mark } from './stamp.ts';

/** One cell to write, by place in the body and key of the column. */
export interface Write {
  readonly row: number;
  readonly key: string;
  readonly value: CellValue;
  readonly numberFormat: string;
}

/** What a visit changes. */
export interface Plan {
  readonly writes: readonly Write[];
  /** Rows wanted below the last one; writes may already speak of them. */
  readonly addedRows?: number;
  /** Header cells to set, by place; a place beyond the last makes a new column there. */
  readonly headers?: readonly { readonly column: number; readonly text: string }[];
  /** The marks that occur in the table from now on: the overlay has a rule for each, and no other. */
  readonly marks?: readonly Mark[];
}

/** A rectangle of cells that is written at once. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly numberFormat: string;
  readonly values: readonly (readonly CellValue[])[];
}

interface Placed {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly numberFormat: string;
}

/** Neighbours in a row of one format become one strip; a cell written twice keeps the last value. */
function strips(writes: readonly Write[], { at }: Pick<Look, 'at'>): Block[] {
  const byPlace = new Map<string, Placed>();
  for (const { row, key, value, numberFormat } of writes) {
    const column = at.get(key);
    if (column !== undefined) byPlace.set(`${row}:${column}`, { row, column, value, numberFormat });
  }
  const placed = [...byPlace.values()].sort((a, b) => a.row - b.row || a.column - b.column);
  const made: { top: number; left: number; numberFormat: string; values: CellValue[][] }[] = [];
  for (const { row, column, value, numberFormat } of placed) {
    const last = made.at(-1);
    const cells = last?.values[0];
    if (last && cells && last.top === row && last.left + cells.length === column && last.numberFormat === numberFormat)
      cells.push(value);
    else made.push({ top: row, left: column, numberFormat, values: [[value]] });
  }
  return made;
}

/** The fewest rectangles that hold exactly the cells to write: what lies between them is never touched. */
export function blocksOf(writes: readonly Write[], look: Pick<Look, 'at'>): Block[] {
  const open = new Map<string, { top: number; left: number; numberFormat: string; values: (readonly CellValue[])[] }>();
  const blocks: Block[] = [];
  for (const strip of strips(writes, look)) {
    const width = strip.values[0]?.length ?? 0;
    const key = `${strip.left}:${width}:${strip.numberFormat}`;
    const above = open.get(key);
    if (above && above.top + above.values.length === strip.top) above.values.push(...strip.values);
    else {
      const begun = { ...strip, values: [...strip.values] };
      open.set(key, begun);
      blocks.push(begun);
    }
  }
  return blocks;
}
