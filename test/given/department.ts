import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT, type JWTPayload } from 'jose';
import { ulid } from 'ulid';
import type { Files } from '#functions/files.ts';
import { createApp } from '#functions/http/app.ts';
import { identifyBy } from '#functions/http/identity.ts';
import { apiScope } from '#functions/http/scope.ts';
import type { CustomerDetail, CustomerPage, Result } from '#functions/http/wire.ts';
import type { Table } from '#functions/table/client.ts';
import { putStaff } from '#functions/table/staff.ts';
import type { CustomerCard } from '#policy/terms/customer.ts';
import type { NewStaff } from '#policy/terms/staff.ts';
import { scansIn } from '#infra/local/scans.ts';
import type { Capacity } from './capacity.ts';
import { aCard } from './customer.ts';
import { givenEngine } from './engine.ts';
import { givenFolder } from './folder.ts';
import { watched } from './watched.ts';

export const issuer = 'https://issuer.example/';
export const audience = 'salesdesk';

/** The people of the tests: three salespeople, three managers, a superior, an assistant, finance, and one who has left. */
export const staff = {
  chen: { staffId: 'staff-chen', name: '陈晓雯', roles: ['salesperson'], hasLeft: false },
  lin: { staffId: 'staff-lin', name: '林志远', roles: ['salesperson'], hasLeft: false },
  zhao: { staffId: 'staff-zhao', name: '赵一鸣', roles: ['salesperson', 'manager', 'assistant'], hasLeft: false },
  wang: { staffId: 'staff-wang', name: '王敏', roles: ['manager'], hasLeft: false },
  li: { staffId: 'staff-li', name: '李维', roles: ['manager'], hasLeft: false },
  sun: { staffId: 'staff-sun', name: '孙国栋', roles: ['superior'], hasLeft: false },
  qian: { staffId: 'staff-qian', name: '钱慧', roles: ['finance'], hasLeft: false },
  he: { staffId: 'staff-he', name: '何静', roles: ['assistant'], hasLeft: false },
  gone: { staffId: 'staff-gone', name: '周凯', roles: ['salesperson'], hasLeft: true },
} as const satisfies Record<string, NewStaff>;
export type Person = keyof typeof staff;

/** Where the tickets for scans lead, which in the cloud is the bucket's own door. */
const scanTickets = '/scans/files/';

/** What a request got back. */
export interface Answer<Body> {
  readonly status: number;
  readonly body: Body;
}

export interface Department {
  readonly table: Table;
  readonly endpoint: string;
  readonly capacity: Capacity;
  readonly clock: { at: string };
  readonly keys: CryptoKeyPair;
  readonly as: (person: Person) => Desk;
  readonly request: (path: string, init?: RequestInit) => Promise<Response>;
  readonly token: (claims: JWTPayload, key?: CryptoKey) => Promise<string>;
}

/** One person's way to the API. */
export interface Desk {
  readonly get: <Body>(path: string) => Promise<Answer<Body>>;
  readonly post: <Body>(path: string, body: unknown) => Promise<Answer<Body>>;
  readonly send: (verb: string, input: unknown, basedOn?: number, id?: string) => Promise<Result>;
  readonly check: (card: Partial<CustomerCard>) => Promise<Result>;
  readonly report: (card?: Partial<CustomerCard>, customerId?: string) => Promise<Result>;
  readonly detail: (id: string) => Promise<Answer<CustomerDetail>>;
  readonly list: (list: string) => Promise<Answer<CustomerPage>>;
}

/** The API on an engine of its own, with real tokens, at a time the test sets; scans lie in a folder, or in this bucket. */
export async function givenDepartment(
  at = '2026-03-02T02:00:00.000Z',
  bucket?: Files,
  holding?: readonly object[],
): Promise<Department> {
  const { table, endpoint, capacity } = await givenEngine(holding);
  const keys = await generateKeyPair('ES256');
  const jwks = { keys: [{ ...(await exportJWK(keys.publicKey)), kid: 'test', alg: 'ES256' }] };
  for (const person of Object.values(staff)) await putStaff(table, person);
  const clock = { at };
  const api = watched('api', table);
  const identify = identifyBy({ issuer, audience, keys: createLocalJWKSet(jwks) }, api);
  const { files, routes: scans } = scansIn(givenFolder(), '');
  const app = createApp({ table: api, identify, files: bucket ?? files, clock: () => clock.at });
  const token = (claims: JWTPayload, key = keys.privateKey) =>
    new SignJWT({ iss: issuer, aud: audience, scp: apiScope, exp: Math.floor(Date.now() / 1000) + 600, ...claims })
      .setProtectedHeader({ alg: 'ES256', kid: 'test' })
      .sign(key);
  const request = async (path: string, init?: RequestInit) =>
    path.startsWith(scanTickets) ? scans.request(path.replace('/scans', ''), init) : app.request(path, init);
  return {
    table,
    endpoint,
    capacity,
    clock,
    keys,
    token,
    request,
    as: (person) => deskOf(request, token({ oid: staff[person].staffId })),
  };
}

function deskOf(request: Department['request'], token: Promise<string>): Desk {
  const ask = async <Body>(path: string, init: RequestInit = {}): Promise<Answer<Body>> => {
    const headers = { authorization: `Bearer ${await token}`, 'content-type': 'application/json' };
    const response = await request(path, { ...init, headers });
    return { status: response.status, body: (await response.json()) as Body };
  };
  const post = <Body>(path: string, body: unknown) => ask<Body>(path, { method: 'POST', body: JSON.stringify(body) });
  const one = async (path: string, command: unknown): Promise<Result> => {
    const { status, body } = await post<{ results: Result[] }>(path, { commands: [command] });
    if (status !== 200 || !body.results[0]) throw new Error(`${path} answered ${status}: ${JSON.stringify(body)}`);
    return body.results[0];
  };
  const report = (card: Partial<CustomerCard>, customerId: string) => ({
    id: ulid(),
    verb: 'customer.report',
    basedOn: 0,
    input: { customerId, card: aCard(card) },
  });
  return {
    get: ask,
    post,
    send: (verb, input, basedOn = 1, id = ulid()) => one('/commands', { id, verb, input, basedOn }),
    check: (card) => one('/checks', report(card, ulid())),
    report: (card = {}, customerId = ulid()) => one('/commands', report(card, customerId)),
    detail: (id) => ask<CustomerDetail>(`/customers/${id}`),
    list: (list) => ask<CustomerPage>(`/customers?list=${list}`),
  };
}
