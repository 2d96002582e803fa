import { BatchWriteCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { connect, type Table } from '#functions/table/client.ts';
import type { Item } from '#functions/table/read.ts';
import type { Shelf } from '#functions/table/records.ts';

const inOneRequest = 25;
const atATime = 8;

/** Puts items into a table as they are, many at a time. */
export async function putItems({ db, name }: Table, items: readonly object[]): Promise<void> {
  const puts = items.map((Item) => ({ PutRequest: { Item } }));
  const batches = Array.from({ length: Math.ceil(puts.length / inOneRequest) }, (_, i) =>
    puts.slice(i * inOneRequest, (i + 1) * inOneRequest),
  );
  for (let i = 0; i < batches.length; i += atATime)
    await Promise.all(
      batches.slice(i, i + atATime).map((batch) => db.send(new BatchWriteCommand({ RequestItems: { [name]: batch } }))),
    );
}

/** Records as they would lie in the table, without their history. */
export const lying = <Subject>(
  { noun, idOf, index }: Pick<Shelf<Subject>, 'noun' | 'idOf' | 'index'>,
  records: readonly Subject[],
): object[] =>
  records.map((record) => ({
    pk: `${noun}#${idOf(record)}`,
    sk: '#',
    ...index(record),
    record: record as object,
    head: '',
    recent: [],
  }));

/** Everything in a table, in the order of its keys, seen by a way of the test's own. */
export async function everythingIn({ name }: Table, endpoint: string): Promise<Item[]> {
  const { db } = connect({ tableName: name, endpoint });
  const { Items = [] } = await db.send(new ScanCommand({ TableName: name }));
  const keyOf = ({ pk, sk }: Item) => `${pk}\n${sk}`;
  return (Items as Item[]).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}
