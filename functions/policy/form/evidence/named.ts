import type { Trait } from './trait.ts';

/** A declared name for this place and no other. */
export const named: Trait = {
  name: 'named',
  weigh: ({ map }, { area }) =>
    map.names.some(
      (name) =>
        !/^_|print_/iu.test(name.name) &&
        name.area.top === area.top &&
        name.area.left === area.left &&
        name.area.bottom <= area.bottom &&
        name.area.right <= area.right,
    )
      ? 4
      : 0,
};
