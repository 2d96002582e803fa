import type { CellMap } from './cell-map.ts';
import { inOrder, type Lines } from './in-order.ts';
import { squash } from './squash.ts';

interface Text {
  readonly text: string;
  /** Its neighbouring characters two by two. */
  readonly pairs: ReadonlySet<string>;
}

/** Texts of one line (a row or a column) by where they stand on it. */
type Line = ReadonlyMap<number, Text>;

type Axis = 'row' | 'column';

/** Template row to form row, template column to form column: wherever a person has inserted, deleted or moved lines. */
export interface Alignment {
  readonly rows: Lines;
  readonly columns: Lines;
}

/** A line without fixed text of its own follows its neighbours. */
const follows = 0.05;
/** Below this, two texts have nothing to do with each other. */
const leastLikeness = 0.4;

const textOf = (text: string): Text => ({
  text,
  pairs: new Set(Array.from(text, (character, i) => character + (text[i + 1] ?? ''))),
});

/** How much two texts have in common, 0 to 1, by their pairs of characters. */
function likeness(one: Text, other: Text): number {
  if (one.text === other.text) return 1;
  const [few, many] = one.pairs.size < other.pairs.size ? [one.pairs, other.pairs] : [other.pairs, one.pairs];
  const all = few.size + many.size;
  if ((2 * few.size) / all < leastLikeness) return 0;
  const like = (2 * [...few].filter((pair) => many.has(pair)).length) / all;
  return like < leastLikeness ? 0 : like;
}

/** The texts of a map line by line; `where` says at which place across a cell counts, and undefined leaves it out. */
function linesOf({ cells }: CellMap, axis: Axis, where: (across: number) => number | undefined): Map<number, Line> {
  const found = new Map<number, Map<number, Text>>();
  for (const cell of cells) {
    const at = where(axis === 'row' ? cell.column : cell.row);
    const text = squash(cell.text);
    if (text === '' || at === undefined) continue;
    const line = found.get(cell[axis]) ?? new Map<number, Text>();
    found.set(cell[axis], line.set(at, textOf(text)));
  }
  return found;
}

const lastOf = ({ cells }: CellMap, axis: Axis): number => cells.reduce((last, cell) => Math.max(last, cell[axis]), 0);

const nowhere: Line = new Map();

/** How well a row of the form fits a row of the template: by the texts that stand at the same places. */
function rowFit(template: Line, form: Line): number {
  if (template.size === 0) return follows;
  let sum = 0;
  for (const [at, text] of template) {
    const other = form.get(at);
    if (other) sum += likeness(text, other);
  }
  return sum;
}

/** A column is known by its texts, whatever their rows: the rows are not known yet. */
function columnFit(template: Line, form: Line): number {
  const known = new Set(Array.from(form.values(), ({ text }) => text));
  return Array.from(template.values()).filter(({ text }) => known.has(text)).length;
}

const asItIs = (last: number): Lines => new Map(Array.from({ length: last }, (_, i) => [i + 1, i + 1]));

function alignColumns(template: CellMap, form: CellMap): Lines {
  const [theirs, ours] = [template, form].map((map) => linesOf(map, 'column', (row) => row));
  const [width, formWidth] = [lastOf(template, 'column'), lastOf(form, 'column')];
  const fit = (i: number, j: number): number => columnFit(theirs?.get(i) ?? nowhere, ours?.get(j) ?? nowhere);
  const stays = Array.from({ length: width }, (_, i) => fit(i + 1, i + 1) + follows).reduce((sum, n) => sum + n, 0);
  const moved = inOrder([width, formWidth], (i, j) => fit(i, j) + follows);
  return moved.score > stays ? moved.lines : asItIs(width);
}

/** Holds a form against its template. Columns first, by the texts they have in common; then rows by what stands where. */
export function align(template: CellMap, form: CellMap): Alignment {
  const columns = alignColumns(template, form);
  const back = new Map(Array.from(columns, ([theirs, ours]) => [ours, theirs]));
  const theirs = linesOf(template, 'row', (column) => column);
  const ours = linesOf(form, 'row', (column) => back.get(column));
  const ends = [lastOf(template, 'row'), lastOf(form, 'row')] as const;
  const { lines: rows } = inOrder(ends, (i, j) => rowFit(theirs.get(i) ?? nowhere, ours.get(j) ?? nowhere));
  return { rows, columns };
}
