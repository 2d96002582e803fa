import { isBoxed, sideCount, sidesOf } from '../borders.ts';
import type { Trait } from './trait.ts';

/** Lines all around, whichever neighbour draws them. */
export const boxed: Trait = {
  name: 'boxed',
  weigh: (grid, slot) => (isBoxed(grid, slot) ? 2.5 : sideCount(sidesOf(grid, slot)) === 3 ? 1.5 : 0),
};
