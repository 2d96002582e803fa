import type { Table } from '#functions/table/client.ts';
import { openTable } from '#infra/local/database.ts';
import { type Engine, startEngine } from '#infra/local/engine.ts';
import { type Capacity, capacityOf } from './capacity.ts';

let engine: Promise<Engine> | undefined;
let tables = 0;

afterAll(async () => {
  await (await engine)?.stop();
});

/** An empty table of its own on this test file's engine, and the meter of what it consumes. */
export const givenEngine = async (): Promise<{ endpoint: string; table: Table; capacity: Capacity }> => {
  engine ??= startEngine();
  const { endpoint } = await engine;
  const table = await openTable(endpoint, `salesdesk-${(tables += 1)}`);
  return { endpoint, table, capacity: capacityOf(table) };
};
