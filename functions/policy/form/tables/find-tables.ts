import type { Area } from '../cell-map.ts';
import type { FieldKind } from '../field.ts';
import type { Grid, Slot } from '../grid.ts';
import { known } from '../known/kinds.ts';
import { isVacant } from '../written.ts';
import { type Body, bodyOf, closedUntil } from './body.ts';
import { type Header, headerOf } from './columns.ts';
import { type HeaderRow, headerRowsIn } from './header-row.ts';
import { isTotal, slotsAcross } from './ends.ts';
import { isBareRow, isEmptyRow } from './rows.ts';

/** A header and what stands under it. */
export interface FoundTable {
  readonly header: Header;
  readonly body: Body;
  /** Everything that is the table's and so no single field's. */
  readonly area: Area;
  /** It is a list that somebody keeps, not a form to complete. */
  readonly isList: boolean;
  /** Captions over one row of boxes: single fields, side by side. */
  readonly isCaptions: boolean;
}

interface Trial {
  readonly grid: Grid;
  readonly run: HeaderRow;
  readonly header: Header;
  readonly body: Body;
}

const rowsOf = ({ body, grid }: Trial): number[] =>
  Array.from({ length: body.lastRow - body.firstRow + 1 }, (_, index) => body.firstRow + index).filter(
    (row) => grid.heightOf(row) > 0,
  );
const filledRows = (trial: Trial): number =>
  rowsOf(trial).filter((row) => !isEmptyRow(trial.grid, trial.header.columns, row)).length;
const slotsIn = (trial: Trial, row: number): Slot[] =>
  trial.header.columns.flatMap(({ column }) => trial.grid.slotAt(row, column) ?? []);

const isUniform = ({ run }: Trial): boolean => {
  const [first, ...rest] = run.slots;
  const isDressed = first?.look.fill !== undefined || first?.look.isBold === true;
  return isDressed && rest.every(({ look }) => look.fill === first.look.fill && look.isBold === first.look.isBold);
};

/** Labels inside the body, but not at its left: these are pairs of label and answer, or forms side by side. */
const labelShare = (trial: Trial): number => {
  const texts = rowsOf(trial)
    .slice(0, 12)
    .flatMap((row) => slotsIn(trial, row))
    .filter(({ text, cell }) => !isVacant(text) && cell?.number === undefined);
  const [first, , third] = trial.header.columns;
  const labels = texts.filter(
    ({ text, column }) => known(text).knowledge === 'exact' && !(third && column === first?.column),
  );
  return texts.length === 0 ? 0 : labels.length / texts.length;
};

const signs: readonly ((trial: Trial) => number)[] = [
  ({ header }) => Math.min(header.columns.length, 6) * 0.5,
  ({ header }) => header.columns.filter(({ isKnown, isNumbering }) => isKnown || isNumbering).length * 0.8,
  (trial) => (isUniform(trial) ? 1 : 0),
  ({ body }) => (body.isDrawn ? 1 : 0),
  ({ body }) => (body.isDrawn && body.lastRow - body.firstRow >= 2 ? 1 : 0),
  ({ header }) => (header.columns[0]?.isNumbering ? 1 : 0),
  (trial) => (filledRows(trial) >= 3 ? 1.5 : 0),
  (trial) => (labelShare(trial) >= 0.3 ? -5 : 0),
  ({ header, body }) => (header.columns.length === 2 && body.lastRow === body.firstRow ? -1.5 : 0),
];
const enough = 4;
/** Rows that are enough to judge by. */
const glance = 30;

const shareFilled = (trial: Trial): number => {
  const columns = trial.header.columns.filter(({ isNumbering }) => !isNumbering);
  const rows = rowsOf(trial).filter((row) => !isEmptyRow(trial.grid, trial.header.columns, row));
  const isSaid = (slot: Slot | undefined): boolean => slot?.cell?.formula !== undefined || !isVacant(slot?.text ?? '');
  const isKept = ({ column }: { column: number }): boolean =>
    rows.filter((row) => isSaid(trial.grid.slotAt(row, column))).length >= rows.length * 0.5;
  return columns.length === 0 ? 0 : columns.filter(isKept).length / columns.length;
};
const fewestInList = 4;

/** Rows that are all begun, most columns kept, and little on the sheet besides. */
function isKeptList(trial: Trial): boolean {
  const { grid, body } = trial;
  const rows = rowsOf(trial).length;
  const filled = filledRows(trial);
  if (filled < fewestInList || filled < rows * 0.9 || shareFilled(trial) < 0.6) return false;
  const outside = grid.texts.filter(({ row }) => row < trial.header.top || row > body.lastRow).length;
  const insideCount = grid.texts.length - outside;
  return outside <= Math.max(4, insideCount * 0.12);
}

const farthestCaption = 3;

/** Whether captions come next, over at most a spacer or two. */
function isBeforeCaptions({ grid, body }: Trial): boolean {
  let row = body.endRow;
  while (row < body.endRow + farthestCaption && isBareRow(grid, row)) row++;
  return headerRowsIn(grid, row).length > 0;
}

const ofLines: ReadonlySet<FieldKind> = new Set(['quantity', 'unit-price']);

/** One drawn row that is summed up nowhere, and either names no goods or has captions again underneath. */
function isCaptions(trial: Trial): boolean {
  const { grid, header, body } = trial;
  if (!body.isDrawn || body.firstRow !== body.lastRow || header.columns.some(({ isNumbering }) => isNumbering))
    return false;
  const isSummed = slotsAcross(grid, header, body.endRow).some(({ text }) => isTotal(text));
  return !isSummed && (!header.columns.some(({ kind }) => ofLines.has(kind)) || isBeforeCaptions(trial));
}

function tryRun(grid: Grid, run: HeaderRow): FoundTable | undefined {
  const header = headerOf(grid, run);
  if (!header) return undefined;
  const beginning = bodyOf(grid, header, glance);
  const weight = beginning ? signs.reduce((sum, sign) => sum + sign({ grid, run, header, body: beginning }), 0) : 0;
  const body = weight < enough ? undefined : bodyOf(grid, header, Infinity);
  if (!body) return undefined;
  const bottom = closedUntil(grid, header, body);
  const area = {
    top: header.top,
    left: header.columns[0]?.column ?? 1,
    bottom,
    right: header.columns.at(-1)?.lastColumn ?? 1,
  };
  const trial = { grid, run, header, body };
  return { header, body, area, isList: isKeptList(trial), isCaptions: isCaptions(trial) };
}

const overlap = (a: Area, b: Area): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

/** All tables of a sheet, from top to bottom. */
export function findTables(grid: Grid): FoundTable[] {
  const found: FoundTable[] = [];
  const rows = new Set(grid.texts.map(({ row }) => row));
  for (const row of rows)
    for (const run of headerRowsIn(grid, row)) {
      if (found.some(({ area }) => run.slots.some((slot) => overlap(area, slot.area)))) continue;
      const table = tryRun(grid, run);
      if (table && !found.some(({ area }) => overlap(area, table.area))) found.push(table);
    }
  return found;
}
