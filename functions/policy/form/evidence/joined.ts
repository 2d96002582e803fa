import type { Trait } from './trait.ts';

/** Cells merged across though nothing is written in them. */
export const joined: Trait = { name: 'joined', weigh: (_, { area }) => (area.right > area.left ? 1.5 : 0) };
