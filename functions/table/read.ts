import { BatchGetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import DataLoader from 'dataloader';
import { setTimeout as wait } from 'node:timers/promises';
import type { Table } from './client.ts';
import type { Key } from './transact.ts';

/** What lies under a key. */
export type Item = Key & Readonly<Record<string, unknown>>;

/** How many keys the engine takes in one request. */
const mostKeys = 100;
const pauseMs = 20;

async function getSome(table: Table, keys: readonly Key[], isConsistent: boolean, attempt = 1): Promise<Item[]> {
  const { Responses, UnprocessedKeys } = await table.db.send(
    new BatchGetCommand({
      RequestItems: { [table.name]: { Keys: keys.map(({ pk, sk }) => ({ pk, sk })), ConsistentRead: isConsistent } },
    }),
  );
  const items = (Responses?.[table.name] ?? []) as Item[];
  const left = (UnprocessedKeys?.[table.name]?.Keys ?? []) as Key[];
  if (left.length === 0) return items;
  await wait(Math.random() * pauseMs * 2 ** attempt);
  return [...items, ...(await getSome(table, left, isConsistent, attempt + 1))];
}

const nameOf = ({ pk, sk }: Key): string => `${pk}\n${sk}`;

type Reads = DataLoader<Key, Item | undefined, string>;

/** Reads asked for at one moment go to the engine together, each key once; nothing is remembered for the next moment. */
function readsOf(table: Table, isConsistent: boolean): Reads {
  const reads: Reads = new DataLoader(
    async (keys) => {
      reads.clearAll();
      const items = await getSome(table, keys, isConsistent);
      const at = new Map(items.map((item) => [nameOf(item), item]));
      return keys.map((key) => at.get(nameOf(key)));
    },
    { maxBatchSize: mostKeys, cacheKeyFn: nameOf },
  );
  return reads;
}

interface BothReads {
  readonly consistent: Reads;
  readonly eventual: Reads;
}
const tables = new WeakMap<Table, BothReads>();

function readsFor(table: Table): BothReads {
  const reads = tables.get(table) ?? { consistent: readsOf(table, true), eventual: readsOf(table, false) };
  tables.set(table, reads);
  return reads;
}

/** One item, strongly consistent: what a command decides on. */
export const getItem = (table: Table, { pk, sk }: Key): Promise<Item | undefined> =>
  readsFor(table).consistent.load({ pk, sk });

/** Many items by key, in no order; those that are not there are left out. */
export async function getItems(table: Table, keys: readonly Key[], { isConsistent = false } = {}): Promise<Item[]> {
  const { consistent, eventual } = readsFor(table);
  const found = await Promise.all(keys.map((key) => (isConsistent ? consistent : eventual).load(key)));
  return found.filter((item) => item !== undefined);
}

/** One page of a list, in the order of its sort key; `after` is the last sort key of the page before. */
export interface Page {
  readonly index?: 'gsi1' | 'gsi2' | 'gsi3';
  readonly partition: string;
  readonly prefix?: string;
  readonly after?: string | undefined;
  /** Nothing whose sort key comes behind this. */
  readonly until?: string;
  /** From the end of the list, backwards. */
  readonly isBackwards?: true;
  readonly limit: number;
}

/** What of a partition is read: the condition on its sort key, and the values in it. */
function rangeOf(sk: string, { prefix, after, until, isBackwards }: Page) {
  // No sort key is the beginning of another, so that with a sign behind it it stands before the next one.
  if (until !== undefined && after !== undefined)
    return { range: `${sk} BETWEEN :after AND :until`, values: { ':after': `${after}!`, ':until': until } };
  if (until !== undefined) return { range: `${sk} <= :until`, values: { ':until': until } };
  if (after !== undefined) return { range: `${sk} ${isBackwards ? '<' : '>'} :after`, values: { ':after': after } };
  if (prefix !== undefined) return { range: `begins_with(${sk}, :prefix)`, values: { ':prefix': prefix } };
  return { values: {} };
}

/** The items of one partition. It never reads beyond the page it shows, and shows all of it: the engine stops at a megabyte. */
export async function queryItems({ db, name }: Table, page: Page): Promise<Item[]> {
  const { index, partition, after, until, isBackwards, limit } = page;
  // A cursor is whatever somebody sends: the engine takes no range that ends before it begins.
  if (after !== undefined && until !== undefined && `${after}!` > until) return [];
  const [pk, sk] = index === undefined ? ['pk', 'sk'] : [`${index}pk`, `${index}sk`];
  const { range, values } = rangeOf(sk, page);
  const items: Item[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const { Items = [], LastEvaluatedKey } = await db.send(
      new QueryCommand({
        TableName: name,
        ...(index === undefined ? { ConsistentRead: true } : { IndexName: index }),
        KeyConditionExpression: [`${pk} = :partition`, ...(range === undefined ? [] : [range])].join(' AND '),
        ExpressionAttributeValues: { ':partition': partition, ...values },
        ...(isBackwards ? { ScanIndexForward: false } : {}),
        ...(from ? { ExclusiveStartKey: from } : {}),
        Limit: limit - items.length,
      }),
    );
    items.push(...(Items as Item[]));
    from = LastEvaluatedKey;
  } while (from && items.length < limit);
  return items;
}
