import { isBoxed } from '../borders.ts';
import { leftOf, type Grid, type Slot } from '../grid.ts';
import { slotWidth } from '../room.ts';
import type { Place, Way } from './way.ts';

const widestBox = 5;

/** Whether a cell is drawn as a small box to tick. */
export const isSmallBox = (grid: Grid, slot: Slot): boolean =>
  slot.text.trim() === '' && isBoxed(grid, slot) && slotWidth(grid, slot) <= widestBox;

/** A small box drawn as a cell, left of what it ticks. */
export const besideBox: Way = {
  name: 'beside-box',
  places(grid: Grid, label: Slot): Place[] {
    const slot = leftOf(grid, label);
    return slot && isSmallBox(grid, slot) && !isBoxed(grid, label) ? [{ slot, prior: 1.5 }] : [];
  },
};
