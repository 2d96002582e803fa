import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { generateCertificates } from 'office-addin-dev-certs';
import { workbookBundle } from '#infra/local/workbook/page/bundle.ts';

const office = join(dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')), 'dist');

const pages: Readonly<Record<string, string>> = {
  '/': `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><link rel="stylesheet" href="/view.css">
    <style>html,body,#view{height:100%;margin:0}</style><body><div id="view"></div>
    <script type="module" src="/around.js"></script>`,
  '/pane': `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><script src="/office/office.js"></script>
    <body><script type="module" src="/pane.js"></script>`,
};

const scripts = async (): Promise<ReadonlyMap<string, string>> => {
  const entryPoints = ['around.ts', 'pane.ts', '../../../../infra/local/workbook/view/view.css'].map((path) =>
    fileURLToPath(new URL(path, import.meta.url)),
  );
  const options = { ...workbookBundle(), entryPoints, entryNames: '[name]', outdir: '/', minify: false, write: false };
  const { outputFiles } = await build(options);
  return new Map((outputFiles ?? []).map(({ path, text }) => [path, text]));
};

const types: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css' };

/** A page around a workbook and its pane, on https, as Microsoft's client demands. */
export const serve = async (): Promise<{ readonly url: string; readonly close: () => void }> => {
  const folder = mkdtempSync(join(tmpdir(), 'salesdesk-https-'));
  const [ca = '', cert = '', key = ''] = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) => join(folder, name));
  const [made] = await Promise.all([scripts(), generateCertificates(ca, cert, key, 1, ['localhost'])]);
  const server = createServer({ cert: readFileSync(cert), key: readFileSync(key) }, (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'https://localhost');
    const type = types[pathname.split('.').at(-1) ?? ''] ?? 'text/html';
    try {
      const file = pathname.startsWith('/office/') ? join(office, pathname.slice(8).toLowerCase()) : undefined;
      const content = file === undefined ? (pages[pathname] ?? made.get(pathname)) : readFileSync(file);
      response.writeHead(content === undefined ? 404 : 200, { 'content-type': `${type}; charset=utf-8` }).end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  rmSync(folder, { recursive: true });
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  const { port } = server.address() as AddressInfo;
  return { url: `https://localhost:${port}/`, close: () => server.close() };
};
