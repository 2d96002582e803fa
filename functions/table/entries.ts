import { randomBytes } from 'node:crypto';
import type { EntryVerb } from '#policy/ability.ts';
import { canonical } from '#policy/canonical.ts';
import { without } from '#policy/without.ts';
import { hashOf } from '#functions/hash.ts';

/** One act in a record's history. The history is the audit trail: each entry is chained to the one before by hash. */
export interface Entry {
  readonly revision: number;
  readonly verb: EntryVerb;
  readonly actorId: string;
  /** For whom they stood in, where their own roles would not have been enough. */
  readonly forId?: string;
  readonly at: string;
  readonly commandId: string;
  /** GN-2: the edition of the policy it was decided under. */
  readonly edition: string;
  /** The fields that changed, with their new value; null where a field went. */
  readonly changes: Readonly<Record<string, unknown>>;
  /** What the person said with the act, and what the house knew: frozen here. */
  readonly evidence?: unknown;
  /** Chance, so that no hash tells what an erased entry said to somebody who guesses; it goes with what is erased. */
  readonly salt?: string;
  /** 已按要求删除: a person's data were taken out of it. A later entry then holds the hash of what is left. */
  readonly isErased?: true;
  /** Of the entries before it that were erased: the hash of what is left of each. */
  readonly left?: readonly { readonly revision: number; readonly hash: string }[];
  /** Hash of the entry before; empty for the first. */
  readonly before: string;
  readonly hash: string;
}

type Fields = Readonly<Record<string, unknown>>;

/** The fields in which two states of a record differ. */
export function changesBetween(was: object, next: object): Record<string, unknown> {
  const [before, after] = [
    new Map<string, unknown>(Object.entries(was)),
    new Map<string, unknown>(Object.entries(next)),
  ];
  return Object.fromEntries(
    [...new Set([...before.keys(), ...after.keys()])]
      .filter((field) => canonical(before.get(field) ?? null) !== canonical(after.get(field) ?? null))
      .map((field) => [field, after.get(field) ?? null]),
  );
}

const saltBytes = 16;

/** Closes an entry with its hash over everything in it, the hash before and a salt of its own included. */
export const seal = (entry: Omit<Entry, 'hash' | 'salt'>): Entry => {
  const salted = { ...entry, salt: randomBytes(saltBytes).toString('base64url') };
  return { ...salted, hash: hashOf(salted) };
};

/** An entry of which only so much is left, under the hash it always had. */
export const erased = (entry: Entry, left: Partial<Pick<Entry, 'changes' | 'evidence'>>): Entry => ({
  ...without(entry, 'salt'),
  ...left,
  isErased: true,
});

/** What is left of each erased entry, as the last that tells of it has it. */
const leftIn = (entries: readonly Entry[]): ReadonlyMap<number, string> =>
  new Map(entries.flatMap(({ left = [] }) => left.map(({ revision, hash }) => [revision, hash])));

/**
 * The first entry at which they are no chain, counted from 0; -1 where they are one unbroken chain from the first on.
 * An entry says what it always said where its own hash tells so. Of one that was erased an entry behind it tells what is
 * left: none that nobody tells of is sound, nor one that says again what was erased.
 */
export function breakAt(entries: readonly Entry[]): number {
  const left = leftIn(entries);
  return entries.findIndex((entry, i) => {
    const { hash, ...content } = entry;
    const isLeft = left.get(entry.revision);
    const isSound = isLeft === undefined ? hash === hashOf(content) : isLeft === hashOf(entry);
    return !isSound || entry.before !== (entries[i - 1]?.hash ?? '');
  });
}

/** Whether the entries are one unbroken chain from the first on. */
export const isUnbroken = (entries: readonly Entry[]): boolean => breakAt(entries) < 0;

/** The record as it stood at a revision, told again from its history. */
export const stateAt = (entries: readonly Entry[], revision: number): Fields =>
  entries
    .filter((entry) => entry.revision <= revision)
    .reduce<Fields>(
      (state, { changes }) =>
        Object.fromEntries(Object.entries({ ...state, ...changes }).filter(([, value]) => value !== null)),
      {},
    );
