import { isLine } from '../borders.ts';
import { aboveOf, type Grid, leftOf, type Slot } from '../grid.ts';
import type { Place, Way } from './way.ts';

const lineStart = (grid: Grid, slot: Slot): Slot => {
  const left = leftOf(grid, slot);
  return left && left.text === '' && isLine(grid, left) ? lineStart(grid, left) : slot;
};

/** The line over a label, as under signatures. */
export const above: Way = {
  name: 'above',
  places(grid: Grid, label: Slot): Place[] {
    const slot = aboveOf(grid, label);
    return slot && isLine(grid, slot) ? [{ slot: lineStart(grid, slot), prior: 0.5 }] : [];
  },
};
