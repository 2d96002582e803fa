import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { workbookBundle } from '#infra/local/workbook/page/bundle.ts';

const HTML = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><link rel="icon" href="data:,">
  <link rel="stylesheet" href="view.css"><style>html,body{height:100%;margin:0}</style>
  <body><script type="module" src="page.js"></script></html>`;

const TYPES = { '/': 'text/html', '/page.js': 'text/javascript', '/view.css': 'text/css' };

const bundled = async (): Promise<Map<string, string>> => {
  const entryPoints = ['page.ts', '../../../../../../infra/local/workbook/view/view.css'].map((path) =>
    fileURLToPath(new URL(path, import.meta.url)),
  );
  const options = { ...workbookBundle(), entryPoints, entryNames: '[name]', outdir: '/', minify: false, write: false };
  const { outputFiles } = await build(options);
  return new Map((outputFiles ?? []).map(({ path, text }) => [path, text]));
};

/** A page that shows a workbook, on plain http. */
export const serve = async (): Promise<{ readonly url: string; readonly close: () => void }> => {
  const contents = (await bundled()).set('/', HTML);
  const server = createServer(({ url = '/' }, response) => {
    const content = contents.get(url);
    const type = TYPES[url as keyof typeof TYPES];
    response.writeHead(content === undefined ? 404 : 200, { 'content-type': `${type}; charset=utf-8` }).end(content);
  });
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  const { port } = server.address() as AddressInfo;
  return { url: `http://localhost:${port}/`, close: () => server.close() };
};
