import { BatchWriteItemCommand, ScanCommand, type AttributeValue, type WriteRequest } from '@aws-sdk/client-dynamodb';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { writeCsv } from '#functions/match/csv.ts';
import { hashOf } from '#functions/hash.ts';
import type { Table } from '#functions/table/client.ts';
import { CannotRun, runToEnd } from './command-line.ts';
import { verify } from './verify/verify.ts';
import { everyRecord } from './verify/walk.ts';
import { withTable } from './which-table.ts';

const usage = 'npx tsx infra/put-back.ts --from RESTORED --table NAME [--region ap-southeast-1] [--dry]';

function options() {
  const { values } = parseArgs({
    options: {
      from: { type: 'string', default: '' },
      table: { type: 'string', default: '' },
      region: { type: 'string' },
      dry: { type: 'boolean', default: false },
    },
  });
  const { from, table, region, dry: isDry } = values;
  if (from === '' || table === '' || from === table)
    throw new CannotRun(`Two tables are needed 请给出恢复出的表和要写回的表: ${usage}`);
  return { from, table, region, isDry };
}

type Item = Record<string, AttributeValue>;
const keyOf = ({ pk, sk }: Item): string => `${pk?.S}\n${sk?.S}`;

/** Every item of a table as it lies there, a page at a time. */
async function* itemsIn({ db, name: TableName }: Table): AsyncGenerator<Item> {
  let from: Item | undefined;
  do {
    const page = await db.send(
      new ScanCommand({ TableName, ConsistentRead: true, ...(from && { ExclusiveStartKey: from }) }),
    );
    yield* page.Items ?? [];
    from = page.LastEvaluatedKey;
  } while (from);
}

const atOnce = 25;
const pauseMs = 100;

async function write({ db, name }: Table, requests: readonly WriteRequest[], attempt = 1): Promise<void> {
  if (requests.length === 0) return;
  const { UnprocessedItems } = await db.send(new BatchWriteItemCommand({ RequestItems: { [name]: [...requests] } }));
  const left = UnprocessedItems?.[name] ?? [];
  if (left.length > 0) await wait(pauseMs * attempt);
  await write({ db, name }, left, attempt + 1);
}

/** Makes a table what another is, item by item; what is so already is left alone, so that it may be broken off and begun anew. */
async function putBack(from: Table, to: Table, isDry: boolean) {
  const lying = new Map<string, string>();
  for await (const item of itemsIn(to)) lying.set(keyOf(item), hashOf(item));
  const counts = { same: 0, written: 0, removed: 0 };
  let waiting: WriteRequest[] = [];
  const add = async (...requests: readonly WriteRequest[]): Promise<void> => {
    waiting.push(...requests);
    if (requests.length > 0 && waiting.length < atOnce) return;
    if (!isDry) await write(to, waiting);
    waiting = [];
  };
  for await (const item of itemsIn(from)) {
    const isSame = lying.get(keyOf(item)) === hashOf(item);
    lying.delete(keyOf(item));
    counts[isSame ? 'same' : 'written'] += 1;
    if (!isSame) await add({ PutRequest: { Item: item } });
  }
  for (const key of lying.keys()) {
    const [pk = '', sk = ''] = key.split('\n');
    counts.removed += 1;
    await add({ DeleteRequest: { Key: { pk: { S: pk }, sk: { S: sk } } } });
  }
  await add();
  return counts;
}

const said = (all: Readonly<Record<string, string | number>>): void => {
  process.stdout.write(writeCsv(Object.entries(all).map(([what, count]) => [what, String(count)])));
};

/** Records, how many are broken, and the digest of a table. */
async function proofOf(table: Table) {
  const { records, broken, digest } = await verify(table, await everyRecord(table), () => undefined);
  return { records, broken, digest };
}

await runToEnd(async () => {
  const { from, table: name, region, isDry } = options();
  await withTable({ table: name, region }, usage, async (table) => {
    const restored: Table = { ...table, name: from };
    const proof = await proofOf(restored);
    said(proof);
    if (proof.broken > 0)
      throw new CannotRun(`${from} is not sound itself 恢复出的表本身有问题: see npm run -s verify`);
    said(await putBack(restored, table, isDry));
    if (isDry) return;
    const now = await proofOf(table);
    said(now);
    process.exitCode = now.digest === proof.digest ? 0 : 1;
  });
});
