import { createHash } from 'node:crypto';
import type { Table } from '#functions/table/client.ts';
import { hashOf } from '#functions/hash.ts';
import { faultsOf, isSetUp, type Fault, type Lying } from './faults.ts';
import { nouns } from './nouns.ts';
import { lyingAt, partitionOf, type Name } from './walk.ts';

/** A record that is not what its unbroken history tells. */
export interface Broken extends Name {
  readonly faults: readonly Fault[];
}

/** What came of it: how much was looked at, and what is broken. */
export interface Verified {
  readonly records: number;
  readonly entries: number;
  readonly broken: number;
  /** People put on the staff list by the set-up, whose first state no entry tells. */
  readonly setUp: number;
  /** SHA-256 over the records and the heads of their histories, in their order: equal for equal records. */
  readonly digest: string;
}

const atATime = 25;

interface Looked {
  readonly name: Name;
  readonly lying: Lying;
  readonly faults: readonly Fault[];
}

/** Looked at again where something is wrong: an act may have come between the two reads. */
async function look(table: Table, name: Name, isAgain = false): Promise<Looked> {
  const lying = await lyingAt(table, name);
  const read = nouns.get(name.noun);
  const faults = read ? faultsOf(name.noun, read, lying) : [];
  return faults.length > 0 && !isAgain ? look(table, name, true) : { name, lying, faults };
}

/** What a record stands with in the digest: its head, and where the set-up began it, itself. */
function markOf({ name, lying }: Looked): string {
  const [head, record] = [lying.item?.['head'], lying.item?.['record'] ?? null];
  return isSetUp(name.noun, lying) || typeof head !== 'string' ? hashOf([head ?? null, record]) : head;
}

/** Verifies records in the order given, and tells each broken one as it is found; `see` sees each of them, broken or not. */
export async function verify(
  table: Table,
  names: readonly Name[],
  tell: (broken: Broken) => void,
  see: (name: Name, lying: Lying) => void = () => undefined,
): Promise<Verified> {
  const digest = createHash('sha256');
  const counts = { records: 0, entries: 0, broken: 0, setUp: 0 };
  for (let i = 0; i < names.length; i += atATime)
    for (const looked of await Promise.all(names.slice(i, i + atATime).map((name) => look(table, name)))) {
      const { name, lying, faults } = looked;
      see(name, lying);
      counts.records += 1;
      counts.entries += lying.entries.length;
      counts.setUp += isSetUp(name.noun, lying) ? 1 : 0;
      counts.broken += faults.length > 0 ? 1 : 0;
      if (faults.length > 0) tell({ ...name, faults });
      digest.update(`${partitionOf(name)} ${markOf(looked)}\n`);
    }
  return { ...counts, digest: digest.digest('hex') };
}
