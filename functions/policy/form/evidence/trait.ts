import type { Grid, Slot } from '../grid.ts';

/** One sign that a place is there to be written in; weak by itself, several together count. */
export interface Trait {
  readonly name: string;
  /** What it adds for this slot, 0 where the slot has not got it. */
  readonly weigh: (grid: Grid, slot: Slot, label?: Slot) => number;
}
