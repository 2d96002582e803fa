import type { Trait } from './trait.ts';

/** A list to pick from. */
export const picked: Trait = { name: 'picked', weigh: (_, { cell }) => (cell?.isPick ? 4 : 0) };
