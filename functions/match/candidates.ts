import { kindOf, type KeyKind } from './keys.ts';

/** What one key found: the customers written under it, at most `MOST_IDS` of them. */
export interface Hit {
  readonly key: string;
  readonly ids: readonly string[];
}

/** The most customers read under one key. */
export const MOST_IDS = 24;
/** The most candidates fetched and compared in one check. */
export const MOST_CANDIDATES = 4;

const WORTH: ReadonlyMap<string, number> = new Map<KeyKind, number>([
  ['sound', 2.5],
  ['phone', 2.1],
  ['part', 2],
  ['street', 1.8],
  ['person', 1.2],
]);
const CONTACT: ReadonlySet<string> = new Set<KeyKind>(['phone', 'street', 'person']);
// What is left of a two-character brand without one is shared by many.
const WORTH_OF_HALF = 0.9;
const WORTH_FETCHING = 2;
const BESIDE_THE_BEST = 0.45;
const COMMON = 3;

const HALF_A_BRAND = /^part:.\|/u;

function worthOf({ key, ids }: Hit): number {
  const worth = HALF_A_BRAND.test(key) ? WORTH_OF_HALF : (WORTH.get(kindOf(key)) ?? 0);
  return worth * Math.min(1, COMMON / ids.length);
}

interface Tally {
  contact: number;
  name: number;
}

function tallied(hits: readonly Hit[]): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const hit of hits)
    for (const id of new Set(hit.ids)) {
      const tally = tallies.get(id) ?? { contact: 0, name: 0 };
      if (CONTACT.has(kindOf(hit.key))) tally.contact += worthOf(hit);
      else tally.name = Math.max(tally.name, worthOf(hit));
      tallies.set(id, tally);
    }
  return tallies;
}

/** The few customers worth fetching among all that the keys of a report found, the likeliest first. */
export function choose(hits: readonly Hit[]): string[] {
  const ranked = [...tallied(hits)]
    .map(([id, { contact, name }]) => ({ id, worth: contact + name }))
    .sort((a, b) => b.worth - a.worth || (a.id < b.id ? -1 : 1));
  const least = Math.max(WORTH_FETCHING, (ranked[0]?.worth ?? 0) * BESIDE_THE_BEST);
  return ranked
    .filter(({ worth }) => worth >= least)
    .slice(0, MOST_CANDIDATES)
    .map(({ id }) => id);
}
