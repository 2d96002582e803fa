import { isBoxed } from '../borders.ts';
import { gapsIn } from '../gaps/gaps-in.ts';
import { type Grid, rightOf, type Slot } from '../grid.ts';
import { bareLabel } from '../known/kinds.ts';
import { textWidth } from '../room.ts';
import { isGutter } from '../writable.ts';

/** Texts side by side that may head the columns underneath. */
export interface HeaderRow {
  readonly row: number;
  readonly slots: readonly Slot[];
}

const widest = 40;

/** Whether a text could head a column. */
export const couldHead = ({ text, cell }: Slot): boolean =>
  text.trim() !== '' &&
  cell?.number === undefined &&
  cell?.formula === undefined &&
  textWidth(text) <= widest &&
  !/[:：]\s*$/u.test(text) &&
  /[\p{L}#%]/u.test(bareLabel(text)) &&
  gapsIn(text).every(({ isAtEnd, isExample }) => isAtEnd ?? isExample);

const isDressedAlike = (grid: Grid, a: Slot, b: Slot): boolean =>
  a.look.fill === b.look.fill && (a.look.fill !== undefined || (isBoxed(grid, a) && isBoxed(grid, b)));

/** A column whose header says nothing does not end a header. */
const isUnnamed = (grid: Grid, slot: Slot, before: Slot | undefined, next: Slot | undefined): boolean =>
  slot.text.trim() === '' &&
  before !== undefined &&
  next !== undefined &&
  couldHead(next) &&
  isDressedAlike(grid, slot, before);

/** A text merged down beside lower ones names a part of the form, as 甲方 along its rows; it heads no column. */
function withoutSideHeadings(grid: Grid, slots: readonly Slot[]): Slot[] {
  const lowest = Math.min(...slots.map(({ area }) => area.bottom));
  const under = (slot: Slot): Slot | undefined => grid.slotAt(lowest + 1, slot.column);
  const short = slots.filter(({ area }) => area.bottom === lowest);
  const isParted = short.some((slot) => {
    const sub = under(slot);
    return sub !== undefined && couldHead(sub) && sub.area.right < slot.area.right;
  });
  const isTall = ({ area }: Slot): boolean => area.bottom > lowest;
  return !isParted && slots.some(isTall) ? slots.filter((slot) => !isTall(slot)) : [...slots];
}

interface Run {
  readonly slots: Slot[];
  unnamed: number;
}

/** The runs of possible headers that start in a row. */
export function headerRowsIn(grid: Grid, row: number): HeaderRow[] {
  const runs: Run[] = [{ slots: [], unnamed: 0 }];
  const { left, right } = grid.frame;
  let slot = grid.slotAt(row, left);
  while (slot && slot.column <= right) {
    const run = runs.at(-1);
    const next = rightOf(grid, slot);
    if (run && slot.row === row && !grid.isHidden(slot) && couldHead(slot)) run.slots.push(slot);
    else if (!run || grid.isHidden(slot) || isGutter(grid, slot)) void 0;
    else if (isUnnamed(grid, slot, run.slots.at(-1), next)) run.unnamed++;
    else runs.push({ slots: [], unnamed: 0 });
    slot = next;
  }
  return runs
    .filter(({ slots, unnamed }) => slots.length >= 2 && unnamed <= slots.length / 3)
    .map(({ slots }) => ({ row, slots: withoutSideHeadings(grid, slots) }))
    .filter(({ slots }) => slots.length >= 2);
}
