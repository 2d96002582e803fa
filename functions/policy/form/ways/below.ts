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
    if (!slot) return [];
    const isNarrower = slot.area.right < label.area.right;
    return [{ slot, prior: isNarrower ? -2 : 0 }];
  },
};
