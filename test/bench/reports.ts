import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { ulid } from 'ulid';
import { createApp } from '#functions/http/app.ts';
import { identifyBy } from '#functions/http/identity.ts';
import { customerShelf } from '#functions/table/customer.ts';
import { putStaff } from '#functions/table/staff.ts';
import { emptyFile, type Customer } from '#policy/terms/customer.ts';
import { openTable } from '#infra/local/database.ts';
import { startEngine } from '#infra/local/engine.ts';
import { freePort } from '#infra/local/free-port.ts';
import { aCompany } from '#given/many.ts';
import type { Figure } from './figure.ts';

const rows = 600;
const batchSize = 100;
const lanes = 3;
const [issuer, audience] = ['https://bench.example/', 'salesdesk'];

/** Calls done by a few lanes at once, each taking the next piece when it is done with one. */
async function inLanes<T>(pieces: readonly T[], work: (piece: T) => Promise<unknown>): Promise<number> {
  const queue = [...pieces];
  const started = performance.now();
  await Promise.all(
    Array.from({ length: lanes }, async () => {
      for (let piece = queue.shift(); piece !== undefined; piece = queue.shift()) await work(piece);
    }),
  );
  return (performance.now() - started) / 1000;
}

const inBatches = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / batchSize) }, (_, i) => all.slice(i * batchSize, (i + 1) * batchSize));

/** Reports per second through HTTP, beside bare transactions of the same items on the same engine, written to disk. */
export async function benchReports(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'salesdesk-bench-'));
  const engine = await startEngine({ file: join(folder, 'table.db') });
  const keys = await generateKeyPair('ES256');
  try {
    const table = await openTable(engine.endpoint, 'bench');
    await putStaff(table, { staffId: 'staff-bench', name: 'bench', roles: ['salesperson'], hasLeft: false });
    const jwks = { keys: [{ ...(await exportJWK(keys.publicKey)), kid: 'bench', alg: 'ES256' }] };
    const app = createApp({ table, identify: identifyBy({ issuer, audience, keys: createLocalJWKSet(jwks) }, table) });
    const port = await freePort();
    const server = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' });
    const token = await new SignJWT({ iss: issuer, aud: audience, oid: 'staff-bench' })
      .setProtectedHeader({ alg: 'ES256', kid: 'bench' })
      .setExpirationTime('1h')
      .sign(keys.privateKey);
    const post = async (commands: unknown) => {
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
      const body = JSON.stringify({ commands });
      const response = await fetch(`http://127.0.0.1:${String(port)}/commands`, { method: 'POST', headers, body });
      const { results } = (await response.json()) as { results: { ok: boolean }[] };
      if (!results.every(({ ok }) => ok)) throw new Error(JSON.stringify(results.find(({ ok }) => !ok)));
    };
    const report = (i: number) => ({
      id: ulid(),
      verb: 'customer.report',
      basedOn: 0,
      input: { customerId: ulid(), card: aCompany(i) },
    });
    const bare = (i: number) => {
      const customer: Customer = {
        ...aCompany(i),
        ...emptyFile,
        customerId: ulid(),
        revision: 1,
        stage: 'reported',
        reporterId: 'staff-bench',
        reportedAt: new Date().toISOString(),
        verdict: 'free',
      };
      const key = `customer#${customer.customerId}`;
      const TableName = table.name;
      const items = [
        {
          pk: key,
          sk: '#',
          ...customerShelf.index(customer),
          record: customer,
          head: 'x'.repeat(43),
          recent: [ulid()],
        },
        { pk: key, sk: '@000001', entry: { ...customer, hash: 'x'.repeat(43), verb: 'customer.report' } },
      ];
      return new TransactWriteCommand({
        TransactItems: [
          ...items.map((Item) => ({ Put: { TableName, Item } })),
          ...customerShelf.companions(undefined, customer).map(({ put, update, condition, values }) => ({
            ...(put
              ? { Put: { TableName, Item: put, ConditionExpression: condition, ExpressionAttributeValues: values } }
              : {}),
            ...(update
              ? {
                  Update: {
                    TableName,
                    Key: { pk: update.pk, sk: update.sk },
                    UpdateExpression: update.expression,
                    ConditionExpression: condition,
                    ExpressionAttributeValues: values,
                  },
                }
              : {}),
          })),
        ],
      });
    };
    const range = (from: number, count = rows) => Array.from({ length: count }, (_, i) => from + i);
    // Neither is measured while its code is still being compiled.
    await post(range(90_000, batchSize).map(report));
    await Promise.all(range(95_000, batchSize).map((i) => table.db.send(bare(i))));
    const seconds = await inLanes(inBatches(range(0).map(report)), post);
    const bareSeconds = await inLanes(inBatches(range(10_000)), (batch) =>
      Promise.all(batch.map((i) => table.db.send(bare(i)))),
    );
    server.close();
    return [
      { name: 'reports per second through HTTP', value: rows / seconds, unit: '/s' },
      { name: 'bare transactions of the same items per second', value: rows / bareSeconds, unit: '/s' },
      { name: 'reports : bare transactions', value: bareSeconds / seconds, unit: 'ratio', aim: '≥ 0.5' },
    ];
  } finally {
    await engine.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
