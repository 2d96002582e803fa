import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { givenFolder } from '#given/folder.ts';

const pane = 'https://pane.example.cn';
const group = '8f3a6d0e-1f0b-4a7e-9c4a-0a5d3c1b2e4f';

/** A command line of Azure that answers as Graph would, from what it was called with so far, and keeps each call. */
const az = `#!${process.execPath}
const { appendFileSync, existsSync, readFileSync } = require('node:fs');
const args = process.argv.slice(2);
const said = (name) => args[args.indexOf('--' + name) + 1];
const lines = existsSync(process.env.CALLS) ? readFileSync(process.env.CALLS, 'utf8').trim().split('\\n') : [];
const before = lines.map((line) => JSON.parse(line));
const call = { method: said('method'), path: decodeURIComponent(said('url').split('/v1.0/')[1] ?? ''), body: args.includes('--body') ? said('body') : undefined };
const made = (path, text = '') => before.some((one) => one.method === 'post' && one.path === path && one.body.includes(text));
const ids = { applications: 'the-app', servicePrincipals: 'the-principal' };
const asked = /'([^']+)'/.exec(call.path + said('query'))?.[1];
const resource = /(?:resource|principal)Id=='([^']+)'/.exec(said('query'))?.[1];
const answer = () => {
  if (args[0] === 'cloud') return 'https://graph.example/';
  if (args[0] === 'account') return 'the-tenant';
  appendFileSync(process.env.CALLS, JSON.stringify(call) + '\\n');
  if (call.method === 'post') return ids[call.path] ?? 'an-id';
  if (call.method === 'patch') return '';
  if (said('query') === 'appId') return 'the-client';
  if (call.path.startsWith('applications?')) return made('applications') ? 'the-app' : '';
  if (said('query').includes('Scopes')) return /"id": "([0-9a-f-]{36})"/.exec(before.find(({ body }) => body?.includes('Scopes'))?.body)?.[1] ?? '';
  if (asked.startsWith('00000003')) return 'the-directory';
  if (call.path.startsWith('servicePrincipals?')) return made('servicePrincipals') ? 'the-principal' : '';
  return made(call.path.split('?')[0], resource) ? 'an-id' : '';
};
const answered = answer();
if (answered !== '') console.log(answered);
`;

interface Call {
  readonly method: string;
  readonly path: string;
  readonly body?: string;
}

let folder: string;
const register = (...args: readonly string[]) => {
  const env = { ...process.env, PATH: `${folder}:${process.env['PATH'] ?? ''}`, CALLS: join(folder, 'calls') };
  const { status, stdout, stderr } = spawnSync('bash', ['infra/entra/register.sh', ...args], { env, encoding: 'utf8' });
  return { status, stdout, stderr };
};
const calls = (): Call[] =>
  existsSync(join(folder, 'calls'))
    ? readFileSync(join(folder, 'calls'), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Call)
    : [];
const bodies = (): Record<string, unknown>[] =>
  calls().flatMap(({ body }) => (body === undefined ? [] : [JSON.parse(body) as Record<string, unknown>]));
const made = () => calls().filter(({ method }) => method === 'post');
const registered = { status: 0, stdout: '"tenantId": "the-tenant",\n"clientId": "the-client",\n', stderr: '' };

beforeEach(() => {
  folder = givenFolder();
  writeFileSync(join(folder, 'az'), az);
  chmodSync(join(folder, 'az'), 0o755);
});

test('the two settings are told, and everything that is sent is JSON', () => {
  expect(register('--pane', pane, '--group', group)).toEqual(registered);
  expect(bodies()).toContainEqual(
    expect.objectContaining({
      identifierUris: ['api://the-client'],
      spa: { redirectUris: ['brk-multihub://pane.example.cn', `${pane}/pane/sign-in.html`, `${pane}/pane/`] },
    }),
  );
  expect(made().map(({ path }) => path)).toEqual([
    'applications',
    'servicePrincipals',
    'oauth2PermissionGrants',
    'oauth2PermissionGrants',
    'servicePrincipals/the-principal/appRoleAssignedTo',
  ]);
});

test('run again it makes nothing twice, and keeps the scope that people were given', () => {
  register('--pane', pane, '--group', group);
  const [before, scopes] = [made(), new Set<unknown>()];
  expect(register('--pane', pane, '--group', group)).toEqual(registered);
  expect(made()).toEqual(before);
  for (const { api } of bodies() as { api?: { oauth2PermissionScopes?: { id: string }[] } }[])
    for (const { id } of api?.oauth2PermissionScopes ?? []) scopes.add(id);
  expect(scopes.size).toBe(1);
});

test('before there is an address it registers without, and with it later leaves the rest as it is', () => {
  expect(register()).toEqual(registered);
  expect(bodies().filter((body) => 'spa' in body)).toEqual([]);
  const before = made();
  expect(register('--pane', pane)).toEqual(registered);
  expect(bodies().filter((body) => 'spa' in body)).toHaveLength(1);
  expect(made()).toEqual(before);
});

test.each([
  ['--pane', 'pane.example.cn'],
  ['--pane', 'http://pane.example.cn'],
  ['--pane', `${pane}/pane/`],
  ['--name', '销售台'],
  ['--name', 'a"b'],
  ['--group', 'the department'],
  ['--pane'],
  ['--tenant', 'x'],
])('%s %s is refused, and nothing is asked of Entra ID', (...args) => {
  expect(register(...args)).toEqual({
    status: 2,
    stdout: '',
    stderr: expect.stringContaining('register.sh') as string,
  });
  expect(calls()).toEqual([]);
});
