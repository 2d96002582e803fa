import { isLine } from '../borders.ts';
import type { Trait } from './trait.ts';

/** A line to write on, of any dash. */
export const ruled: Trait = { name: 'ruled', weigh: (grid, slot) => (isLine(grid, slot) ? 2.5 : 0) };
