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
  readonly limit: number;
}

/** The items of one partition. It never reads beyond the page it shows. */
export async function queryItems(
  { db, name }: Table,
  { index, partition, prefix, after, limit }: Page,
): Promise<Item[]> {
  const [pk, sk] = index === undefined ? ['pk', 'sk'] : [`${index}pk`, `${index}sk`];
  const range =
    after !== undefined ? `${sk} > :after` : prefix !== undefined ? `begins_with(${sk}, :prefix)` : undefined;
  const { Items } = await db.send(
    new QueryCommand({
      TableName: name,
      ...(index === undefined ? { ConsistentRead: true } : { IndexName: index }),
      KeyConditionExpression: [`${pk} = :partition`, ...(range === undefined ? [] : [range])].join(' AND '),
      ExpressionAttributeValues: {
        ':partition': partition,
        ...(after !== undefined ? { ':after': after } : prefix !== undefined ? { ':prefix': prefix } : {}),
      },
      Limit: limit,
    }),
  );
  return (Items ?? []) as Item[];
}
