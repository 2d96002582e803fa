import { createServer } from 'node:net';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { type Local, startLocal } from '#infra/local/local.ts';
import { demoStaff } from '#infra/local/demo/staff.ts';
import { ask } from '#given/ask.ts';
import { givenFolder } from '#given/folder.ts';

const longestMs = 60_000;
const inMemory = { port: 0, dataDir: undefined, isEmpty: false };
const empty = { ...inMemory, isEmpty: true };
let local: Local;
const get = (path: string, headers?: Record<string, string>) => ask(local.url + path, { headers: headers ?? {} });

beforeAll(async () => {
  local = await startLocal(inMemory);
}, longestMs);

afterAll(() => local.stop());

async function isLiveAt(house: Local, staffId: string): Promise<boolean> {
  const { access_token } = await house.issuer.tokenFor(staffId);
  const { body } = await ask(`${house.url}golive`, { headers: { authorization: `Bearer ${access_token}` } });
  return (JSON.parse(body) as { isLive: boolean }).isLive;
}

const doors: [string, string][] = [
  ['', 'text/html'],
  ['pane/', 'text/html'],
  ['issuer/sign-in', 'text/html'],
  ['issuer/sign-in/sign-in.js', 'text/javascript'],
  ['office/Office.js', 'text/javascript'],
  ['office/excel-web-16.00.js', 'text/javascript'],
  ['office/zh-CN/office_strings.js', 'text/javascript'],
  ['issuer/.well-known/openid-configuration', 'application/json'],
  ['issuer/jwks', 'application/json'],
  ['demo/exhibition.tsv', 'text/plain'],
  ['openapi.json', 'application/json'],
  ['health', 'application/json'],
];

test.each(doors)('/%s answers with %s', async (path, type) => {
  const { status, headers } = await get(path);

  expect([status, headers['content-type']]).toEqual([200, expect.stringContaining(type)]);
});

test('the manifest points at this very server', async () => {
  const { status, headers, body } = await get('manifest.xml');

  expect([status, headers['content-type']]).toEqual([200, expect.stringContaining('xml')]);
  expect(new Set(body.match(/https:\/\/localhost:\d+\//g))).toEqual(new Set([local.url]));
});

test('everybody of the demo department can sign in and is known to the API', async () => {
  const known = await Promise.all(
    demoStaff.map(async ({ staffId }) => {
      const { access_token } = await local.issuer.tokenFor(staffId);
      const { body } = await get('me', { authorization: `Bearer ${access_token}` });
      return (JSON.parse(body) as { actor: unknown }).actor;
    }),
  );

  expect(known).toEqual(demoStaff.map(({ staffId, name, roles }) => ({ staffId, name, roles })));
});

test('without a token the API gives nothing', async () => {
  expect((await get('me')).status).toBe(401);
});

test('a workbook is kept', async () => {
  const book = `${local.url}workbook?book=default`;
  await ask(book, { method: 'PUT', body: '{"sheets":[]}' });

  expect((await ask(book)).body).toBe('{"sheets":[]}');
});

test('an unknown address is told by the API in its own words', async () => {
  const { status, body } = await get('nothing');

  expect([status, JSON.parse(body)]).toEqual([404, expect.objectContaining({ refusal: expect.anything() as unknown })]);
});

test('nobody frames the workbook or the sign-in, but Excel may frame the pane; https is not forced on other servers', async () => {
  const [workbook, signIn, pane] = await Promise.all([get(''), get('issuer/sign-in'), get('pane/')]);

  const policies = [workbook, signIn, pane].map(({ headers }) => headers['content-security-policy']);
  expect(policies.map((policy) => String(policy).includes("frame-ancestors 'self'"))).toEqual([true, true, false]);
  expect(policies.every((policy) => String(policy).includes("default-src 'self'"))).toBe(true);
  expect(workbook.headers['strict-transport-security']).toBeUndefined();
  expect(workbook.headers['x-content-type-options']).toBe('nosniff');
});

test('nothing but this machine is listened to', async () => {
  const { port } = new URL(local.url);

  await expect(ask(`https://127.0.0.2:${port}/health`)).rejects.toThrow('ECONNREFUSED');
});

test(
  'a port in use is a sentence that says so, and what was opened is closed again',
  async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const dataDir = givenFolder();

    await expect(startLocal({ ...empty, dataDir, port })).rejects.toThrow(
      `Port ${port} is in use by another program; choose another one: npm start -- --port 4443.`,
    );

    other.close();
    const second = await startLocal({ ...empty, dataDir });
    await second.stop();
  },
  longestMs,
);

test(
  'without the demo department one manager can sign in, to a department that is being set up',
  async () => {
    const lonely = await startLocal(empty);
    const [manager] = JSON.parse((await ask(`${lonely.url}issuer/staff`)).body) as { staffId: string }[];
    const isLive = await isLiveAt(lonely, manager?.staffId ?? '');
    await lonely.stop();

    expect([manager, isLive]).toEqual([expect.objectContaining({ roles: ['manager'] }), false]);
  },
  longestMs,
);

test('the demo department is live', async () => {
  expect(await isLiveAt(local, 'staff-zhou')).toBe(true);
});

test(
  'DYNAMODB_ENDPOINT is used instead of an engine of its own',
  async () => {
    process.env['DYNAMODB_ENDPOINT'] = 'http://127.0.0.1:1';
    try {
      await expect(startLocal(inMemory)).rejects.toThrow(/ECONNREFUSED|127\.0\.0\.1:1/);
    } finally {
      Reflect.deleteProperty(process.env, 'DYNAMODB_ENDPOINT');
    }
  },
  longestMs,
);
