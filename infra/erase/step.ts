import { ulid } from 'ulid';
import { hashOf } from '#functions/hash.ts';
import { again } from '#functions/table/again.ts';
import type { Table } from '#functions/table/client.ts';
import { changesBetween, erased, seal, type Entry } from '#functions/table/entries.ts';
import type { Item } from '#functions/table/read.ts';
import { commit, keptOf, type Shelf } from '#functions/table/records.ts';
import type { Write } from '#functions/table/transact.ts';
import type { Erasure } from '#policy/ability.ts';
import { dayOf, type Day } from '#policy/day.ts';
import { parametersOn } from '#policy/parameters.ts';
import { houseId } from '#policy/terms/staff.ts';
import type { Words } from '#policy/words.ts';
import type { Lying } from '../verify/faults.ts';
import { lyingAt, type Name } from '../verify/walk.ts';
import { redacted, type Hit, type Sought } from './sought.ts';

/** Who asked that whose data be erased, why, and when it is done. */
export interface Request {
  readonly sought: Sought;
  readonly askedBy: string;
  readonly reason: string;
  readonly at: string;
}

/** A text that names the person: of the record now, of an entry of its history, or of what lies beside it. */
export interface Place extends Hit {
  readonly where: string;
}

/** What is about to be erased: a record before and after, and its history as it still lies. */
export interface Passage<Subject> {
  readonly table: Table;
  readonly sought: Sought;
  readonly was: Subject;
  readonly next: Subject;
  readonly lying: Lying;
  readonly today: Day;
}

/** Something else that lies in the table because of what is erased. */
interface Beside {
  readonly write: Write;
  readonly hits?: readonly Hit[];
}

/** How a noun's records are erased. */
interface Kind<Subject> {
  readonly verb: Erasure;
  readonly shelf: Shelf<Subject>;
  /** Fields that name the firm: a sole trader's may hold the person's name, and stays. */
  readonly firm: readonly string[];
  /** Why a record is kept as it is, whoever asks; undefined where it is not. */
  readonly kept?: (record: Subject) => Words | undefined;
  /** What else is written in the same transaction, in the place of what follows from a record otherwise. */
  readonly beside?: (passage: Passage<Subject>) => Promise<readonly Beside[]>;
}

/** The same, whatever the records are. */
export interface AnyKind {
  /** Where a record names the person, and why it is kept if it is. */
  readonly look: (table: Table, name: Name, request: Request) => Promise<{ places: readonly Place[]; kept?: Words }>;
  /** Erases a record, one sound transaction after another; tells after how many. */
  readonly erase: (table: Table, name: Name, request: Request) => Promise<number>;
}

/** Entries that are erased in one transaction; with what lies beside them it stays far below what the engine takes. */
const atOnce = 25;

interface Left {
  readonly item: Item;
  readonly entry: Entry;
  readonly hits: readonly Hit[];
}

function leftOf(item: Item, sought: Sought, firm: readonly string[]): Left[] {
  const entry = item['entry'] as Entry;
  const { changes, evidence } = entry;
  const content = { changes, ...(evidence === undefined ? {} : { evidence }) };
  const passing = firm.map((field) => `changes.${field}`);
  const { left, hits } = redacted(content, sought, passing);
  return hits.length > 0 ? [{ item, entry: erased(entry, left), hits }] : [];
}

/** A record, and what of it, of its history and beside it is to be erased; undefined where there is none. */
async function passageOf<Subject extends { readonly revision: number }>(
  { shelf, firm, beside }: Kind<Subject>,
  table: Table,
  name: Name,
  { sought, at }: Request,
) {
  const lying = await lyingAt(table, name);
  if (!lying.item) return undefined;
  const was = shelf.read(lying.item['record']);
  const { left, hits } = redacted(was, sought, firm);
  const next = shelf.read({ ...left, revision: was.revision + 1 });
  const passage: Passage<Subject> = { table, sought, was, next, lying, today: dayOf(at) };
  const entries = lying.entries.flatMap((item) => leftOf(item, sought, firm));
  return { item: lying.item, was, next, hits, entries, besides: (await beside?.(passage)) ?? [] };
}

/**
 * One transaction: the record without the person, so many of its older entries with what is left of them, and an entry
 * that tells so. Broken off behind any of them, the chain holds and the record is what its history tells.
 */
async function step<Subject extends { readonly revision: number }>(
  kind: Kind<Subject>,
  table: Table,
  name: Name,
  request: Request,
): Promise<boolean> {
  const { shelf, verb } = kind;
  const passage = await passageOf(kind, table, name, request);
  if (!passage) return false;
  const { item, was, next, hits, besides } = passage;
  const entries = passage.entries.slice(0, atOnce);
  if (hits.length + entries.length + besides.flatMap((each) => each.hits ?? []).length === 0) return false;
  const head = item['head'] as string;
  const { askedBy, reason, at } = request;
  const telling = seal({
    revision: next.revision,
    verb,
    actorId: houseId,
    at,
    commandId: ulid(),
    edition: parametersOn(dayOf(at)).edition,
    changes: changesBetween(keptOf(shelf, was), keptOf(shelf, next)),
    evidence: { askedBy, reason },
    left: entries.map(({ entry }) => ({ revision: entry.revision, hash: hashOf(entry) })),
    before: head,
  });
  const alone = { ...shelf, companions: () => [] };
  await commit(table, alone, { record: was, head, recent: (item['recent'] ?? []) as string[] }, next, telling, [
    ...entries.map((left) => ({ put: { ...left.item, entry: left.entry }, condition: 'attribute_exists(pk)' })),
    ...besides.map(({ write }) => write),
  ]);
  return true;
}

/** A noun by its way of erasing. */
export const of = <Subject extends { readonly revision: number }>(kind: Kind<Subject>): readonly [string, AnyKind] => [
  kind.shelf.noun,
  {
    look: async (table, name, request) => {
      const passage = await passageOf(kind, table, name, request);
      if (!passage) return { places: [] };
      const { was, hits, entries, besides } = passage;
      const at = (where: string) => (hit: Hit) => ({ where, ...hit });
      const places = [
        ...hits.map(at('now')),
        ...entries.flatMap((left) => left.hits.map(at(`r${left.entry.revision}`))),
        ...besides.flatMap((each) => (each.hits ?? []).map(at('beside'))),
      ];
      const kept = kind.kept?.(was);
      return { places, ...(kept ? { kept } : {}) };
    },
    erase: async (table, name, request) => {
      let steps = 0;
      while (await again(() => step(kind, table, name, request))) steps += 1;
      return steps;
    },
  },
];
