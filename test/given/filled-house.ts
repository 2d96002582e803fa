import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Table } from '#functions/table/client.ts';
import type { Item } from '#functions/table/read.ts';
import { enterDepartment } from '#infra/local/demo/department.ts';
import { keepScan } from '#infra/local/demo/money.ts';
import { dayOf } from '#policy/day.ts';
import { putItems } from './lying.ts';

const root = join(import.meta.dirname, '../..');
const kept = join(tmpdir(), 'salesdesk-demo');

/** Everything that decides what the demo department is filled with: the house, the demo, and the day. */
function nameFor(now: string): string {
  const hash = createHash('sha256').update(dayOf(now));
  for (const folder of ['functions', 'infra/local/demo'])
    for (const file of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).sort())
      if (file.endsWith('.ts')) hash.update(file).update(readFileSync(join(root, folder, file)));
  return join(kept, hash.digest('hex').slice(0, 16));
}

/** Every item of a table. */
export async function everythingIn({ db, name }: Table): Promise<Item[]> {
  const items: Item[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const page = await db.send(new ScanCommand({ TableName: name, ExclusiveStartKey: from }));
    items.push(...((page.Items ?? []) as Item[]));
    from = page.LastEvaluatedKey;
  } while (from);
  return items;
}

/**
 * Fills a house with the demo department as `npm start` does it, by the commands that people use; done once for the same
 * code on the same day, every other test file gets what came of it.
 */
export const enterOnce: typeof enterDepartment = async (table, isEmpty, now, scans) => {
  if (isEmpty || now === undefined) return enterDepartment(table, isEmpty, now, scans);
  const file = nameFor(now);
  if (existsSync(file)) {
    await putItems(table, deserialize(readFileSync(file)) as Item[]);
    if (scans) await keepScan(scans);
    return;
  }
  await enterDepartment(table, isEmpty, now, scans);
  mkdirSync(kept, { recursive: true });
  const own = `${file}.${process.pid}.${Date.now()}`;
  writeFileSync(own, serialize(await everythingIn(table)));
  renameSync(own, file);
};
