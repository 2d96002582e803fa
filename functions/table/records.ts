import type { Table } from './client.ts';
import type { Entry } from './entries.ts';
import { getItem, getItems, queryItems, type Item } from './read.ts';
import { transact, type Key, type Write } from './transact.ts';

/** How many of its last commands a record remembers; sending one of them again is answered from here. */
const remembered = 4;
const mostEntries = 1_000;

/** How a noun lies in the table: its name, and everything that follows from a record. */
export interface Shelf<Subject> {
  readonly noun: string;
  readonly idOf: (record: Subject) => string;
  readonly read: (stored: unknown) => Subject;
  /** What is kept of a record, where `read` fills in the rest: what says nothing takes no room. */
  readonly kept?: (record: Subject) => object;
  /** The index keys of a record as it stands. */
  readonly index: (record: Subject) => Readonly<Record<string, string>>;
  /** The index keys of an act's entry, where the act itself falls due some day. */
  readonly entryIndex?: (was: Subject | undefined, next: Subject) => Readonly<Record<string, string>>;
  /** What else changes with the record, in the same transaction: claims, match keys, counters. */
  readonly companions: (was: Subject | undefined, next: Subject) => readonly Write[];
}

/** A record as it lies in the table, with what only the house needs to know about it. */
export interface Stored<Subject> {
  readonly record: Subject;
  /** Hash of its last entry. */
  readonly head: string;
  /** Ids of the last commands done to it. */
  readonly recent: readonly string[];
}

const keyOf = (noun: string, id: string): Key => ({ pk: `${noun}#${id}`, sk: '#' });
/** Whether a key is that of an entry in a record's history. */
export const isEntry = ({ sk }: Key): boolean => sk.startsWith('@');
const entryKey = (revision: number): string => `@${String(revision).padStart(6, '0')}`;

const storedOf = <Subject>({ read }: Shelf<Subject>, { record, head, recent }: Item): Stored<Subject> => ({
  record: read(record),
  head: typeof head === 'string' ? head : '',
  recent: (recent ?? []) as readonly string[],
});

/** What is kept of a record: in its item, and in the entries of its history. */
export const keptOf = <Subject extends object>({ kept }: Shelf<Subject>, record: Subject): object =>
  kept?.(record) ?? record;

/** The record as it is now, strongly consistent. */
export async function load<Subject>(
  table: Table,
  shelf: Shelf<Subject>,
  id: string,
): Promise<Stored<Subject> | undefined> {
  const item = await getItem(table, keyOf(shelf.noun, id));
  return item && storedOf(shelf, item);
}

/** Many records by id; those that are not there are left out. */
export async function loadMany<Subject>(
  table: Table,
  shelf: Shelf<Subject>,
  ids: readonly string[],
  options?: { isConsistent: boolean },
): Promise<Subject[]> {
  const items = await getItems(
    table,
    [...new Set(ids)].map((id) => keyOf(shelf.noun, id)),
    options,
  );
  return items.map((item) => storedOf(shelf, item).record);
}

/** A record's whole history, oldest first. */
export async function history(table: Table, noun: string, id: string): Promise<Entry[]> {
  const items = await queryItems(table, { partition: keyOf(noun, id).pk, prefix: '@', limit: mostEntries });
  return items.map((item) => item['entry'] as Entry);
}

/** The last so many entries of a record's history, oldest first. */
export async function lately(table: Table, noun: string, id: string, limit: number): Promise<Entry[]> {
  const items = await queryItems(table, { partition: keyOf(noun, id).pk, prefix: '@', isBackwards: true, limit });
  return items.map((item) => item['entry'] as Entry).reverse();
}

/**
 * Writes the record, its entry and everything that follows from it: all or, with {@link Outrun}, nothing.
 * Nothing is written that could not be read again.
 */
export async function commit<Subject extends { readonly revision: number }>(
  table: Table,
  shelf: Shelf<Subject>,
  was: Stored<Subject> | undefined,
  next: Subject,
  entry: Entry,
  besides: readonly Write[] = [],
): Promise<void> {
  const key = keyOf(shelf.noun, shelf.idOf(next));
  const recent = [entry.commandId, ...(was?.recent ?? [])].slice(0, remembered);
  await transact(table, [
    {
      put: { ...key, ...shelf.index(next), record: keptOf(shelf, shelf.read(next)), head: entry.hash, recent },
      ...(was
        ? { condition: '#record.revision = :was', values: { ':was': was.record.revision } }
        : { condition: 'attribute_not_exists(pk)' }),
    },
    {
      put: { pk: key.pk, sk: entryKey(next.revision), ...shelf.entryIndex?.(was?.record, next), entry },
      condition: 'attribute_not_exists(pk)',
    },
    ...shelf.companions(was?.record, next),
    ...besides,
  ]);
}

/** Stands only as long as a record is as it was read. */
export const unchanged = <Subject extends { readonly revision: number }>(
  shelf: Shelf<Subject>,
  record: Subject,
): Write => ({
  check: keyOf(shelf.noun, shelf.idOf(record)),
  condition: '#record.revision = :was',
  values: { ':was': record.revision },
});
