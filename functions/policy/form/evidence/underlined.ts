import type { Trait } from './trait.ts';

/** A font that draws its own line. */
export const underlined: Trait = { name: 'underlined', weigh: (_, { look }) => (look.isUnderlined ? 0.5 : 0) };
