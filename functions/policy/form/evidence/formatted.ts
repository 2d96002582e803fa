import type { Trait } from './trait.ts';

/** A format made for a date, an amount or a share. */
export const formatted: Trait = {
  name: 'formatted',
  weigh: (_, { look }) => (look.format && !/^(?:general|@)$/iu.test(look.format) ? 1 : 0),
};
