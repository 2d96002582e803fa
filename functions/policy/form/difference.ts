import { squash } from './squash.ts';

/** Where two texts part: what the first has there, and what the second. */
export interface Difference {
  readonly gone: string;
  readonly come: string;
}

/** How far two texts agree from their start. */
const agreed = (one: readonly string[], other: readonly string[]): number => {
  const at = one.findIndex((character, i) => character !== other[i]);
  return at < 0 ? one.length : at;
};

/** The one stretch in which two texts differ, without what only looks. */
export function difference(was: string, now: string): Difference {
  const [old, fresh] = [Array.from(squash(was)), Array.from(squash(now))];
  const start = agreed(old, fresh);
  const rest = [old.slice(start).reverse(), fresh.slice(start).reverse()] as const;
  const end = agreed(...rest);
  const [gone = '', come = ''] = rest.map((characters) => characters.slice(end).reverse().join(''));
  return { gone, come };
}
