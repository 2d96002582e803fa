import type { Grid, Slot } from '../grid.ts';
import { boxed } from './boxed.ts';
import { coloured } from './coloured.ts';
import { formatted } from './formatted.ts';
import { joined } from './joined.ts';
import { named } from './named.ts';
import { picked } from './picked.ts';
import { ruled } from './ruled.ts';
import type { Trait } from './trait.ts';
import { underlined } from './underlined.ts';
import { unlocked } from './unlocked.ts';
import { waiting } from './waiting.ts';

const traits: readonly Trait[] = [
  picked,
  named,
  unlocked,
  boxed,
  ruled,
  waiting,
  coloured,
  joined,
  formatted,
  underlined,
];

/** What speaks for a slot as a place to write in: the sum, and the names of what speaks, strongest first. */
export interface Evidence {
  readonly weight: number;
  readonly names: readonly string[];
}

/** Weighs every trait of a slot, seen from the label it would belong to. */
export function evidenceFor(grid: Grid, slot: Slot, label?: Slot): Evidence {
  const found = traits
    .map(({ name, weigh }) => ({ name, weight: weigh(grid, slot, label) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return { weight: found.reduce((sum, { weight }) => sum + weight, 0), names: found.map(({ name }) => name) };
}
