import { belowOf, type Grid, type Slot } from '../grid.ts';
import { isGutter } from '../writable.ts';
import type { Place, Way } from './way.ts';

/** The cell underneath, across one thin row. */
export const below: Way = {
  name: 'below',
  places(grid: Grid, label: Slot): Place[] {
    const next = belowOf(grid, label);
    if (!next) return [];
    const slot = next.text.trim() === '' && isGutter(grid, next) ? belowOf(grid, next) : next;
    return slot ? [{ slot, prior: 0 }] : [];
  },
};
