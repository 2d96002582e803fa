import { statSync } from 'node:fs';
import { join } from 'node:path';
import { createLocalJWKSet, jwtVerify } from 'jose';
import { identifyBy } from '#functions/http/identity.ts';
import { apiScope } from '#functions/http/scope.ts';
import { putStaff } from '#functions/table/staff.ts';
import { demoStaff } from '#infra/local/demo/staff.ts';
import { createIssuer } from '#infra/local/issuer.ts';
import type { NewStaff } from '#policy/terms/staff.ts';
import { givenEngine } from '#given/engine.ts';
import { givenFolder } from '#given/folder.ts';

const origin = 'https://localhost:3443';
const gone: NewStaff = { staffId: 'staff-gone', name: '已离职', roles: ['salesperson'], hasLeft: true };
const list = () => Promise.resolve([...demoStaff, gone]);

const given = (keyFile?: string) => createIssuer({ origin, staff: list, keyFile });
const wanting = (wish: unknown) => ({ method: 'POST', body: JSON.stringify(wish) });
const bodyOf = async (response: Response | Promise<Response>) => (await (await response).json()) as never;

test('a token carries the claims that the house reads, signed with the key it shows', async () => {
  const { routes, keys } = await given();
  const { access_token, expires_in } = await bodyOf(routes.request('/token', wanting({ staffId: 'staff-chen' })));

  const { payload } = await jwtVerify(access_token, createLocalJWKSet(keys), { algorithms: ['ES256'] });

  const iat = payload.iat ?? 0;
  const who = { oid: 'staff-chen', sub: 'staff-chen', name: '陈一舟', scp: apiScope };
  expect(payload).toEqual({ ...who, iss: `${origin}/issuer`, aud: 'salesdesk', iat, nbf: iat, exp: iat + 3600 });
  expect(expires_in).toBe(3600);
});

test('the API knows the person by it', async () => {
  const { table } = await givenEngine();
  const { tokenFor, ...issuer } = await given();
  for (const person of demoStaff) await putStaff(table, person);
  const identify = identifyBy({ ...issuer, keys: createLocalJWKSet(issuer.keys) }, table);

  const { access_token } = await tokenFor('staff-zhou');

  expect(await identify(`Bearer ${access_token}`, new Date().toISOString())).toEqual({
    staffId: 'staff-zhou',
    name: '周启明',
    roles: ['manager'],
  });
});

test('what it shows of its key is the public part', async () => {
  const { routes } = await given();

  const { keys } = await bodyOf(routes.request('/jwks'));

  expect(keys).toEqual([expect.not.objectContaining({ d: expect.anything() as unknown })]);
});

test('discovery points at its own doors', async () => {
  const { routes } = await given();

  const found = await bodyOf(routes.request('/.well-known/openid-configuration'));

  expect(found).toMatchObject({ issuer: `${origin}/issuer`, jwks_uri: `${origin}/issuer/jwks` });
});

test('the list shows who can sign in; whoever has left is not on it', async () => {
  const { routes } = await given();

  expect(await bodyOf(routes.request('/staff'))).toEqual(demoStaff);
});

test.each([
  ['somebody unknown', { staffId: 'staff-nobody' }, 403],
  ['somebody who has left', { staffId: 'staff-gone' }, 403],
  ['nobody', {}, 400],
  ['a token for longer than an hour', { staffId: 'staff-chen', expiresIn: 3601 }, 400],
  ['a token for no time', { staffId: 'staff-chen', expiresIn: 0 }, 400],
])('asking for %s gives no token', async (_, wish, status) => {
  const { routes } = await given();

  const response = await routes.request('/token', wanting(wish));

  expect([response.status, response.headers.get('set-cookie')]).toEqual([status, null]);
});

test('a shorter life can be asked for', async () => {
  const { routes } = await given();

  const { expires_in } = await bodyOf(routes.request('/token', wanting({ staffId: 'staff-lin', expiresIn: 5 })));

  expect(expires_in).toBe(5);
});

test('the browser stays signed in by a cookie that no script and no other site can use, until signing out', async () => {
  const { routes } = await given();
  const signedIn = await routes.request('/token', wanting({ staffId: 'staff-xu' }));
  const cookie = signedIn.headers.get('set-cookie') ?? '';
  const headers = { cookie: cookie.split(';')[0] ?? '' };

  const renewed = await routes.request('/token', { headers });
  const signedOut = await routes.request('/token', { method: 'DELETE', headers });
  const stranger = await routes.request('/token');

  expect(cookie.split('; ')).toEqual(expect.arrayContaining(['HttpOnly', 'Secure', 'SameSite=Strict', 'Path=/issuer']));
  expect(renewed.headers.get('cache-control')).toBe('no-store');
  expect(await bodyOf(renewed)).toMatchObject({ access_token: expect.any(String) as string, expires_in: 3600 });
  expect(signedOut.headers.get('set-cookie')).toMatch(/^salesdesk-signed-in=; Max-Age=0/);
  expect(stranger.status).toBe(401);
});

test('the key is kept where only its owner can read it, so a restart signs nobody out', async () => {
  const file = join(givenFolder(), 'key.json');
  const first = await given(file);
  const { access_token } = await first.tokenFor('staff-chen');

  const second = await given(file);

  expect(statSync(file).mode & 0o077).toBe(0);
  await expect(jwtVerify(access_token, createLocalJWKSet(second.keys))).resolves.toBeDefined();
  expect((await given()).keys).not.toEqual(second.keys);
});

test.each([
  ['NODE_ENV', 'production'],
  ['AWS_LAMBDA_FUNCTION_NAME', 'salesdesk-api'],
])('it refuses to exist where %s is %s', async (name, value) => {
  const before = process.env[name];
  process.env[name] = value;
  try {
    await expect(given()).rejects.toThrow('never runs in production');
  } finally {
    if (before === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = before;
  }
});
