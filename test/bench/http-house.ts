import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { createApp } from '#functions/http/app.ts';
import { identifyBy } from '#functions/http/identity.ts';
import { apiScope } from '#functions/http/scope.ts';
import type { Table } from '#functions/table/client.ts';
import { putStaff } from '#functions/table/staff.ts';
import type { Role } from '#policy/terms/staff.ts';
import { openTable } from '#infra/local/database.ts';
import { startEngine } from '#infra/local/engine.ts';
import { freePort } from '#infra/local/free-port.ts';

const [issuer, audience] = ['https://bench.example/', 'salesdesk'];

/** The most commands that one request carries. */
export const batchSize = 100;

/** Pieces as they are sent, a hundred at a time. */
export const inBatches = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / batchSize) }, (_, i) => all.slice(i * batchSize, (i + 1) * batchSize));

/** A house of one person behind a door of its own. */
export interface HttpHouse {
  readonly table: Table;
  /** Sends commands in that person's name; fails unless every one was done. */
  readonly post: (commands: readonly object[]) => Promise<void>;
}

/** The API over HTTP, on an engine that writes to disk, for somebody with a role. */
export async function inHttpHouse<T>(role: Role, work: (house: HttpHouse) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'salesdesk-bench-'));
  const engine = await startEngine({ file: join(folder, 'table.db') });
  const keys = await generateKeyPair('ES256');
  try {
    const table = await openTable(engine.endpoint, 'bench');
    await putStaff(table, { staffId: 'staff-bench', name: 'bench', roles: [role], hasLeft: false });
    const jwks = { keys: [{ ...(await exportJWK(keys.publicKey)), kid: 'bench', alg: 'ES256' }] };
    const app = createApp({ table, identify: identifyBy({ issuer, audience, keys: createLocalJWKSet(jwks) }, table) });
    const port = await freePort();
    const server = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' });
    const token = await new SignJWT({ iss: issuer, aud: audience, oid: 'staff-bench', scp: apiScope })
      .setProtectedHeader({ alg: 'ES256', kid: 'bench' })
      .setExpirationTime('1h')
      .sign(keys.privateKey);
    const post = async (commands: readonly object[]) => {
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
      const body = JSON.stringify({ commands });
      const response = await fetch(`http://127.0.0.1:${String(port)}/commands`, { method: 'POST', headers, body });
      const { results } = (await response.json()) as { results: { ok: boolean }[] };
      if (!results.every(({ ok }) => ok)) throw new Error(JSON.stringify(results.find(({ ok }) => !ok)));
    };
    const done = await work({ table, post });
    server.close();
    return done;
  } finally {
    await engine.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
