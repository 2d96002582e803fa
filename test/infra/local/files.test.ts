import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Hono } from 'hono';
import { folder } from '#infra/local/files.ts';
import { givenFolder } from '#given/folder.ts';

const givenFiles = (files: Record<string, string>) => {
  const root = givenFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(root, name, '..'), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  return root;
};

const served = (files: Record<string, string>, isLowerCase = false) =>
  new Hono().route('/office', folder(givenFiles(files), { under: '/office', isLowerCase }));

test('a file comes with its type, and a second time only if it has changed', async () => {
  const app = served({ 'a.js': '1' });

  const first = await app.request('/office/a.js');
  const etag = first.headers.get('etag') ?? '';
  const second = await app.request('/office/a.js', { headers: { 'if-none-match': etag } });
  const changed = await app.request('/office/a.js', { headers: { 'if-none-match': 'W/"other"' } });

  expect([first.status, await first.text(), first.headers.get('cache-control')]).toEqual([200, '1', 'no-cache']);
  expect(first.headers.get('content-type')).toMatch('text/javascript');
  expect([second.status, await second.text()]).toEqual([304, '']);
  expect(changed.status).toBe(200);
});

test('a compressed file beside it is sent to whoever takes it', async () => {
  const app = served({ 'a.js': 'plain', 'a.js.br': 'packed' });

  const packed = await app.request('/office/a.js', { headers: { 'accept-encoding': 'gzip, br' } });
  const plain = await app.request('/office/a.js');

  expect([await packed.text(), packed.headers.get('content-encoding')]).toEqual(['packed', 'br']);
  expect([await plain.text(), plain.headers.get('content-encoding')]).toEqual(['plain', null]);
  expect(packed.headers.get('etag')).not.toBe(plain.headers.get('etag'));
});

test('office.js is found however its pages spell it', async () => {
  const app = served({ 'agaveerrorux/page.html': 'found' }, true);

  expect(await (await app.request('/office/AgaveErrorUX/Page.html')).text()).toBe('found');
});

test('a folder is its index', async () => {
  const app = served({ 'index.html': 'index' });

  expect([await (await app.request('/office/')).text(), await (await app.request('/office')).text()]).toEqual([
    'index',
    'index',
  ]);
});

test.each(['/office/../secret', '/office/%2e%2e/secret', '/office/..%2fsecret', '/office/a\\..\\..\\secret'])(
  'nothing outside the folder is served: %s',
  async (path) => {
    expect((await served({ 'a.js': '1' }).request(path)).status).toBe(404);
  },
);
