import { BatchGetCommand, GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { setTimeout as wait } from 'node:timers/promises';
import type { Table } from './client.ts';
import type { Key } from './transact.ts';

export type Item = Readonly<Record<string, unknown>>;

/** How many keys the engine takes in one request. */
const mostKeys = 100;
const pauseMs = 20;

/** One item, strongly consistent: what a command decides on. */
export async function getItem({ db, name }: Table, key: Key): Promise<Item | undefined> {
  return (await db.send(new GetCommand({ TableName: name, Key: key, ConsistentRead: true }))).Item;
}

async function getSome(table: Table, keys: readonly Key[], isConsistent: boolean, attempt = 1): Promise<Item[]> {
  const { Responses, UnprocessedKeys } = await table.db.send(
    new BatchGetCommand({
      RequestItems: { [table.name]: { Keys: keys.map(({ pk, sk }) => ({ pk, sk })), ConsistentRead: isConsistent } },
    }),
  );
  const items = Responses?.[table.name] ?? [];
  const left = (UnprocessedKeys?.[table.name]?.Keys ?? []) as unknown as Key[];
  if (left.length === 0) return items;
  await wait(Math.random() * pauseMs * 2 ** attempt);
  return [...items, ...(await getSome(table, left, isConsistent, attempt + 1))];
}

/** Many items by key, in no order; those that are not there are left out. */
export async function getItems(table: Table, keys: readonly Key[], { isConsistent = false } = {}): Promise<Item[]> {
  const batches = Array.from({ length: Math.ceil(keys.length / mostKeys) }, (_, i) =>
    keys.slice(i * mostKeys, (i + 1) * mostKeys),
  );
  return (await Promise.all(batches.map((batch) => getSome(table, batch, isConsistent)))).flat();
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
  return Items ?? [];
}
