import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { BuildOptions } from 'esbuild';
import { bundle } from '#infra/local/bundles.ts';
import { givenFolder } from '#given/folder.ts';

const givenPage = () => {
  const dir = givenFolder();
  const [html, source] = [join(dir, 'index.html'), join(dir, 'main.ts')];
  writeFileSync(html, '<!doctype html>');
  writeFileSync(source, "import { one } from './one.ts'; console.log(one);");
  writeFileSync(join(dir, 'one.ts'), 'export const one: number = 1;');
  const page: BuildOptions = { entryPoints: [html, source], loader: { '.html': 'copy' }, bundle: true, format: 'esm' };
  return { page, source, html, into: givenFolder() };
};

const mark = (dir: string) => statSync(join(dir, 'inputs.json')).mtimeMs;
const bundledPage = async (page: BuildOptions, into: string) => (await bundle({ page }, into)).page;

test('a page is bundled with its html, and compressed beside', async () => {
  const { page, into } = givenPage();

  const dir = await bundledPage(page, into);

  const script = readFileSync(join(dir, 'main.js'), 'utf8');
  expect(script).toContain('console.log(one)');
  expect(readFileSync(join(dir, 'index.html'), 'utf8')).toBe('<!doctype html>');
  expect(gunzipSync(readFileSync(join(dir, 'main.js.gz'))).toString()).toBe(script);
  expect(brotliDecompressSync(readFileSync(join(dir, 'main.js.br'))).toString()).toBe(script);
});

test('a page whose sources are as they were is not bundled again', async () => {
  const { page, into } = givenPage();
  const before = mark(await bundledPage(page, into));

  expect(mark(await bundledPage(page, into))).toBe(before);
});

test.each(['html', 'source'] as const)('a changed %s is bundled again', async (what) => {
  const { into, ...given } = givenPage();
  const before = mark(await bundledPage(given.page, into));
  writeFileSync(given[what], 'export const changed = true;');

  expect(mark(await bundledPage(given.page, into))).not.toBe(before);
});

test('a page that is bundled differently is bundled again', async () => {
  const { page, into } = givenPage();
  await bundledPage(page, into);

  const dir = await bundledPage({ ...page, minify: true }, into);

  expect(readFileSync(join(dir, 'main.js'), 'utf8')).toBe('console.log(1);\n');
});

test('several starts at once bundle without getting into each other’s way', async () => {
  const { page, into } = givenPage();

  const dirs = await Promise.all([bundledPage(page, into), bundledPage(page, into), bundledPage(page, into)]);

  expect(new Set(dirs).size).toBe(1);
  expect(readFileSync(join(dirs[0], 'main.js'), 'utf8')).toContain('console.log(one)');
});
