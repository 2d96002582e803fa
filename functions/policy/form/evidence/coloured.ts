import type { Trait } from './trait.ts';

/** A light fill that its label has not got. */
export const coloured: Trait = {
  name: 'coloured',
  weigh: (_, { look }, label) => (look.fill && look.fill !== '#FFFFFF' && look.fill !== label?.look.fill ? 2 : 0),
};
