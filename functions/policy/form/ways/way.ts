import type { Grid, Slot } from '../grid.ts';

/** A place where a label's answer may stand, and how usual it is there. */
export interface Place {
  readonly slot: Slot;
  readonly prior: number;
}

/** One direction from a label to its answer. */
export interface Way {
  readonly name: string;
  /** The places to look at, nearest first. */
  places(grid: Grid, label: Slot): readonly Place[];
}
