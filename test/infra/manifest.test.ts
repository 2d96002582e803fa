import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { idOf, manifestFor, originOf } from '#infra/manifest.ts';
import { givenFolder } from '#given/folder.ts';
import { faultsIn } from '#given/manifest-faults.ts';
import { runNode } from '#given/run-node.ts';

const root = resolve(import.meta.dirname, '../..');
const textOf = (file: string) => readFileSync(resolve(root, file), 'utf8');
const home = textOf('manifest.xml');
const { version } = JSON.parse(textOf('package.json')) as { version: string };
const origin = 'https://pane.example.cn';

const make = (...args: readonly string[]) => runNode(['--import', 'tsx', 'infra/manifest.ts', ...args]);

/** In a node of its own: the reader requires an ES module, which jest's own modules cannot. */
const readByMicrosoft = async (file: string): Promise<unknown> => {
  const read = `import('office-addin-manifest')
    .then(({ OfficeAddinManifest }) => OfficeAddinManifest.readManifestFile(${JSON.stringify(file)}))
    .then((manifest) => console.log(JSON.stringify(manifest)))`;
  return JSON.parse((await runNode(['--no-warnings', '-e', read])).said);
};

test('the manifest of another place is read by Microsoft’s own reader, has no fault and nothing of this machine', async () => {
  const file = join(givenFolder(), 'made.xml');
  const made = await make('--url', `${origin}/`, '--sign-in-host', 'login.partner.microsoftonline.cn', '--out', file);
  expect(made).toEqual({ code: 0, said: '' });
  const text = readFileSync(file, 'utf8');

  expect(await readByMicrosoft(file)).toMatchObject({
    id: idOf(origin),
    version: `${version}.0`,
    officeAppType: 'TaskPaneApp',
    hosts: ['Workbook'],
    displayName: '销售台',
    iconUrl: `${origin}/assets/icon-64.png`,
    supportUrl: `${origin}/pane/index.html`,
    defaultSettings: { sourceLocation: `${origin}/pane/index.html` },
  });
  expect(faultsIn(text)).toEqual([]);
  expect(text).not.toContain('localhost');
  // Microsoft's reader tells the first of them only.
  expect(text.match(/(?<=<AppDomain>).*(?=<)/g)).toEqual([
    'https://login.microsoftonline.com',
    'https://login.partner.microsoftonline.cn',
  ]);
  expect(text.replaceAll(origin, '').match(/\/pane\/.*\?do=\w+/g)).toEqual([
    '/pane/index.html?do=check',
    '/pane/index.html?do=send',
    '/pane/index.html?do=refresh',
  ]);
});

test('its id is always the same at one place, another at another, and never that of `npm start`', () => {
  expect(idOf(origin)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(idOf(origin)).toBe(idOf(originOf('https://PANE.example.cn:443')));
  expect(idOf('https://pane.example.com')).not.toBe(idOf(origin));
  // Python's uuid.uuid5(uuid.NAMESPACE_URL, 'https://pane.example.cn') says the same.
  expect(idOf(origin)).toBe('dd1cc445-2db7-5393-85ff-ef283a14a81c');
  const [, homeId = ''] = /<Id>(.*)<\/Id>/.exec(home) ?? [];
  expect(() => manifestFor(home, { origin, id: homeId, version })).toThrow('that of npm start');
});

test('a sign-in host that the manifest names already is not named twice', () => {
  const place = { origin, id: idOf(origin), version };
  const made = manifestFor(home, { ...place, signInHost: 'login.microsoftonline.com' });
  expect(made).toBe(manifestFor(home, place));
});

test.each([
  [undefined, /^The address of the pane is needed 请给出窗格的网址/],
  ['', /^The address of the pane is needed/],
  ['pane.example.cn', /not an address 不是网址/],
  ['http://pane.example.cn', /Office opens https only/],
  ['https://localhost:3443', /this machine only/],
  ['https://127.0.0.1', /this machine only/],
  ['https://[::1]:3443', /this machine only/],
  ['https://pane.example.cn/salesdesk', /only the origin.*: https:\/\/pane\.example\.cn$/],
  ['https://pane.example.cn/?a=1', /only the origin/],
  ['https://user@pane.example.cn', /only the origin/],
])('--url %s is turned down with a sentence', (url, says) => {
  expect(() => originOf(url)).toThrow(says);
});

test.each([
  [[], /^The address of the pane is needed/],
  [['--url', origin, '--id', 'x'], /^--id x: not a GUID/],
  [
    ['--url', origin, '--sign-in-host', 'login.example.cn'],
    /^--sign-in-host login\.example\.cn: nobody signs in there/,
  ],
  [['--url', origin, '--out', './manifest.xml'], /^--out \.\/manifest\.xml: this is what it is made from/],
])('%j makes nothing and exits 2', async (args, says) => {
  const { code, said } = await make(...args);

  expect([code, said.split('\n').length]).toEqual([2, 2]);
  expect(said).toMatch(says);
  expect(textOf('manifest.xml')).toBe(home);
});
