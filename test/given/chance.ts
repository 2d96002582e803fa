/** Seeded chance: the same seed gives the same choices on every machine. */
export interface Chance {
  /** A number from 0 up to, but not including, 1. */
  readonly next: () => number;
  readonly below: (limit: number) => number;
  readonly oneOf: <T>(choices: readonly T[]) => T;
  readonly happens: (probability: number) => boolean;
}

/** Chance from a seed. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  const oneOf = <T>(choices: readonly T[]): T => {
    const choice = choices[below(choices.length)];
    if (choice === undefined) throw new Error('nothing to choose from');
    return choice;
  };
  return { next, below, oneOf, happens: (probability) => next() < probability };
}
