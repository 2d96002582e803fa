import { isBoxed } from '../borders.ts';
import { leftOf, type Grid, type Slot } from '../grid.ts';
import { slotWidth } from '../room.ts';
import type { Place, Way } from './way.ts';

const widestBox = 5;

/** A small box drawn as a cell, left of what it ticks. */
export const besideBox: Way = {
  name: 'beside-box',
  places(grid: Grid, label: Slot): Place[] {
    const slot = leftOf(grid, label);
    if (slot?.text.trim() !== '' || !isBoxed(grid, slot) || isBoxed(grid, label)) return [];
    return slotWidth(grid, slot) <= widestBox ? [{ slot, prior: 1.5 }] : [];
  },
};
