import { mkdtempSync, readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { generateCertificates } from 'office-addin-dev-certs';

const officeFolder = join(dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')), 'dist');

const PAGES: Readonly<Record<string, string>> = {
  '/': '<!doctype html><meta charset="utf-8"><title>host</title><body><script type="module" src="/host.js"></script>',
  '/pane.html': `<!doctype html><meta charset="utf-8"><title>pane</title><script src="/office/office.js"></script>
    <script>window.ready = Office.onReady();</script><body>pane`,
};

const bundle = async (): Promise<string> => {
  const built = await build({
    entryPoints: [new URL('host-page.ts', import.meta.url).pathname],
    bundle: true,
    format: 'esm',
    target: 'es2023',
    write: false,
  });
  return built.outputFiles[0]?.text ?? '';
};

const contentOf = (path: string, script: string): { type: string; body: string | Buffer } | undefined => {
  const page = PAGES[path];
  if (page !== undefined) return { type: 'text/html', body: page };
  if (path === '/host.js') return { type: 'text/javascript', body: script };
  if (!path.startsWith('/office/')) return undefined;
  const type = path.endsWith('.js') ? 'text/javascript' : 'text/html';
  return { type, body: readFileSync(join(officeFolder, path.slice('/office/'.length).toLowerCase())) };
};

/** The certificates' maker speaks to the console of its success, which is no news in a test. */
const quietly = async (work: () => Promise<void>): Promise<void> => {
  const { log } = console;
  console.log = () => undefined;
  try {
    await work();
  } finally {
    console.log = log;
  }
};

/** A page with two panes around one workbook, on https, as Microsoft's client demands. */
export const serve = async (): Promise<{ url: string; close: () => void }> => {
  const folder = mkdtempSync(join(tmpdir(), 'salesdesk-https-'));
  const [ca, cert, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  await quietly(() => generateCertificates(ca, cert, key, 1, ['localhost']));
  const script = await bundle();
  const server = createServer({ cert: readFileSync(cert), key: readFileSync(key) }, (request, response) => {
    try {
      const content = contentOf(new URL(request.url ?? '/', 'https://localhost').pathname, script);
      response.writeHead(content ? 200 : 404, { 'content-type': content?.type ?? 'text/plain' }).end(content?.body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  const { port } = server.address() as AddressInfo;
  return { url: `https://localhost:${port}/`, close: () => server.close() };
};
