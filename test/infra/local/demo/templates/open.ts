import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '#given/browser.ts';
import { workbookBundle } from '#infra/local/workbook/page/bundle.ts';
import type { Forms } from './page.ts';

declare global {
  var forms: Forms;
}

const HTML = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><link rel="icon" href="data:,">
  <link rel="stylesheet" href="view.css"><style>html,body{height:100%;margin:0}</style>
  <body><script type="module" src="page.js"></script></html>`;

const TYPES: Readonly<Record<string, string>> = {
  '/': 'text/html',
  '/page.js': 'text/javascript',
  '/view.css': 'text/css',
};

const bundled = async (): Promise<Map<string, string>> => {
  const entryPoints = ['page.ts', '../../../../../infra/local/workbook/view/view.css'].map((path) =>
    fileURLToPath(new URL(path, import.meta.url)),
  );
  const options = { ...workbookBundle(), entryPoints, entryNames: '[name]', outdir: '/', minify: false, write: false };
  const { outputFiles } = await build(options);
  return new Map((outputFiles ?? []).map(({ path, text }) => [path, text]));
};

const openPage = async (browser: Browser): Promise<Page> => {
  const contents = (await bundled()).set('/', HTML);
  const page = await browser.newPage({ viewport: { width: 1100, height: 2000 } });
  await page.route('https://forms.test/**', (route) => {
    const { pathname } = new URL(route.request().url());
    const body = contents.get(pathname) ?? '';
    return route.fulfill({ body, contentType: `${TYPES[pathname] ?? 'text/plain'}; charset=utf-8` });
  });
  await page.goto('https://forms.test/');
  await page.waitForFunction(() => 'forms' in globalThis);
  return page;
};

/** Opens a browser on a workbook with both demo templates. */
export const openForms = async (): Promise<{ readonly page: Page; readonly close: () => Promise<void> }> => {
  const browser = await launchBrowser();
  return { page: await openPage(browser), close: () => browser.close() };
};
