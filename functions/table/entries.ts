import type { Ability } from '#policy/ability.ts';
import { canonical } from '#policy/canonical.ts';
import { hashOf } from '#functions/hash.ts';

/** One act in a record's history. The history is the audit trail: each entry is chained to the one before by hash. */
export interface Entry {
  readonly revision: number;
  readonly verb: Ability;
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
  readonly said?: unknown;
  readonly evidence?: unknown;
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

/** Closes an entry with its hash over everything in it, the hash before included. */
export const seal = (entry: Omit<Entry, 'hash'>): Entry => ({ ...entry, hash: hashOf(entry) });

/** Whether the entries are one unbroken chain from the first on. */
export const isUnbroken = (entries: readonly Entry[]): boolean =>
  entries.every(({ hash, ...entry }, i) => hash === hashOf(entry) && entry.before === (entries[i - 1]?.hash ?? ''));

/** The record as it stood at a revision, told again from its history. */
export const stateAt = (entries: readonly Entry[], revision: number): Fields =>
  entries
    .filter((entry) => entry.revision <= revision)
    .reduce<Fields>(
      (state, { changes }) =>
        Object.fromEntries(Object.entries({ ...state, ...changes }).filter(([, value]) => value !== null)),
      {},
    );
