import type { Trait } from './trait.ts';

/** May be typed in where most of the sheet may not; says nothing where everything is unlocked. */
export const unlocked: Trait = {
  name: 'unlocked',
  weigh: (grid, { look }) => (look.isUnlocked && grid.isUnlockTelling ? 3 : 0),
};
