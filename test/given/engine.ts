import { marshall } from '@aws-sdk/util-dynamodb';
import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { Table } from '#functions/table/client.ts';
import { tableSchema } from '#functions/table/schema.ts';
import { openTable } from '#infra/local/database.ts';
import { engineProgram } from '#infra/local/engine-program.ts';
import { type Engine, startEngine } from '#infra/local/engine.ts';
import { type Capacity, capacityOf } from './capacity.ts';
import { givenFolder } from './folder.ts';

let shared: Promise<Engine> | undefined;
const own: Engine[] = [];
let tables = 0;

afterAll(async () => {
  for (const engine of [await shared, ...own]) await engine?.stop();
});

/** A table on an engine, and the meter of what it consumes. */
export interface GivenTable {
  readonly endpoint: string;
  readonly table: Table;
  readonly capacity: Capacity;
}

/** An empty table of its own on this test file's engine; one that holds many items from the beginning has an engine of its own. */
export const givenEngine = async (holding: readonly object[] = []): Promise<GivenTable> => {
  const name = `salesdesk-${(tables += 1)}`;
  const { endpoint } = await (holding.length === 0 ? (shared ??= startEngine()) : engineHolding(name, holding));
  const table = await openTable(endpoint, name);
  return { endpoint, table, capacity: capacityOf(table) };
};

/** Items that an engine takes in as an export of DynamoDB, several times faster than by requests. */
async function engineHolding(table: string, items: readonly object[]): Promise<Engine> {
  const folder = givenFolder();
  const source = join(folder, 'export');
  const schema = join(folder, 'schema.json');
  const file = join(folder, 'engine.db');
  const data = join(source, table, 'data');
  mkdirSync(data, { recursive: true });
  const lines = items.map((item) => JSON.stringify({ Item: marshall(item, { removeUndefinedValues: true }) }));
  writeFileSync(join(data, 'items.json.gz'), gzipSync(lines.join('\n'), { level: 1 }));
  writeFileSync(schema, JSON.stringify([{ Table: tableSchema(table) }]));
  await promisify(execFile)(await engineProgram(), [
    'import',
    '--source',
    source,
    '--schema',
    schema,
    '--output',
    file,
  ]);
  const engine = await startEngine({ file });
  own.push(engine);
  return engine;
}
