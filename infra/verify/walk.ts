import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import type { Table } from '#functions/table/client.ts';
import { getItem, queryItems } from '#functions/table/read.ts';
import type { Key } from '#functions/table/transact.ts';
import type { Lying } from './faults.ts';
import { nouns } from './nouns.ts';

/** A record by its noun and id. */
export interface Name {
  readonly noun: string;
  readonly id: string;
}

export const partitionOf = ({ noun, id }: Name): string => `${noun}#${id}`;

/** The record whose item or history lies in a partition; undefined where it is no noun's. */
function nameIn(pk: string): Name | undefined {
  const [noun = '', ...id] = pk.split('#');
  return nouns.has(noun) ? { noun, id: id.join('#') } : undefined;
}

const more = 1_000;

/** A customer and what hangs on it, by its dossier; nothing where there is no such customer. */
export async function dossierOf(table: Table, customerId: string): Promise<Name[]> {
  const partition = partitionOf({ noun: 'customer', id: customerId });
  if ((await queryItems(table, { partition, limit: 1 })).length === 0) return [];
  const items: Key[] = [];
  let after: string | undefined;
  do {
    const page = await queryItems(table, { index: 'gsi3', partition, after, limit: more });
    items.push(...page);
    after = page.length === more ? String(page.at(-1)?.['gsi3sk']) : undefined;
  } while (after !== undefined);
  return [{ noun: 'customer', id: customerId }, ...items.flatMap(({ pk }) => nameIn(pk) ?? [])];
}

/**
 * Every record of the table in the order of its key, those too that no list names: a region that was dropped, a record
 * without its history, a history without its record. A hand that changes a record can take it off its lists as well, so
 * they are not what it is looked for by. This is the one scan of the house, a page at a time: half a read unit for every
 * 4 KB of the whole table.
 */
export async function everyRecord({ db, name }: Table): Promise<Name[]> {
  const found = new Map<string, Name>();
  let from: Record<string, unknown> | undefined;
  do {
    const { Items = [], LastEvaluatedKey } = await db.send(
      new ScanCommand({
        TableName: name,
        ProjectionExpression: 'pk, sk',
        FilterExpression: 'sk = :record OR begins_with(sk, :entry)',
        ExpressionAttributeValues: { ':record': '#', ':entry': '@' },
        ...(from ? { ExclusiveStartKey: from } : {}),
      }),
    );
    for (const { pk } of Items as Key[]) {
      const record = nameIn(pk);
      if (record) found.set(pk, record);
    }
    from = LastEvaluatedKey;
  } while (from);
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, record]) => record);
}

/** More than any record ever has. */
const mostEntries = 1_000_000;

/** A record and its whole history. */
export async function lyingAt(table: Table, name: Name): Promise<Lying> {
  const pk = partitionOf(name);
  const [item, entries] = await Promise.all([
    getItem(table, { pk, sk: '#' }),
    queryItems(table, { partition: pk, prefix: '@', limit: mostEntries }),
  ]);
  return { id: name.id, item, entries };
}
