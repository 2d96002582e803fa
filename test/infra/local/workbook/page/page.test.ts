import { mkdtemp, readFile, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ServerType, serve } from '@hono/node-server';
import { Hono } from 'hono';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '#given/browser.ts';
import type { WorkbookModel } from '#infra/local/workbook/model.ts';
import { buildWorkbookPage } from '#infra/local/workbook/page/bundle.ts';
import type { Person } from '#infra/local/workbook/person.ts';

declare global {
  var salesdesk: { readonly model: WorkbookModel; readonly person: Person };
}

const TYPES: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };
const POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; worker-src 'self' blob:";

let dir: string;
let server: ServerType;
let browser: Browser;
let page: Page;
let url: string;
const kept = new Map<string, string>();
const problems: string[] = [];

/** The page as the local server serves it, under its content policy; the pane is only a blank. */
const app = new Hono()
  .get('/workbook', (c) => {
    const book = kept.get(c.req.query('book') ?? '');
    return book === undefined ? c.notFound() : c.body(book);
  })
  .put('/workbook', async (c) => {
    kept.set(c.req.query('book') ?? '', await c.req.text());
    return c.body(null, 204);
  })
  .get('/pane/', (c) => c.html('<!doctype html><title>pane</title>'))
  .get('/:file{.*}', async (c) => {
    const file = c.req.param('file') === '' ? 'index.html' : c.req.param('file');
    const content = await readFile(join(dir, file), 'utf8').catch(() => undefined);
    if (content === undefined) return c.notFound();
    return c.body(content, 200, {
      'content-type': `${TYPES[file.split('.').at(-1) ?? ''] ?? 'text/plain'}; charset=utf-8`,
      'content-security-policy': POLICY,
    });
  });

const ready = () => page.waitForFunction(() => 'salesdesk' in globalThis);
const state = () => page.locator('#ribbon output');

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'salesdesk-page-'));
  await buildWorkbookPage(dir);
  server = serve({ fetch: app.fetch, port: 0, hostname: 'localhost' });
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 1300, height: 700 } });
  page.on('pageerror', ({ message }) => problems.push(message));
  url = `http://localhost:${(server.address() as AddressInfo).port}/`;
  await page.goto(url);
  await ready();
}, 60_000);

afterAll(async () => {
  await browser.close();
  server.close();
  await rm(dir, { recursive: true });
  expect(problems).toEqual([]);
});

test('a book that is not there yet opens as one empty sheet, with the pane beside it', async () => {
  expect(await page.evaluate(() => salesdesk.model.sheets.map(({ name }) => name))).toEqual(['Sheet1']);
  expect(await page.locator('#pane iframe').evaluate((frame) => frame.clientWidth)).toBe(350);
  await state().getByText('已保存').waitFor();
});

test('what is typed is kept and there again after a reload', async () => {
  await page.evaluate(() => salesdesk.person.type('Sheet1', 'B2', '甲公司'));
  await state().getByText('保存中…').waitFor();
  await state().getByText('已保存').waitFor();
  await page.reload();
  await ready();
  expect(await page.evaluate(() => salesdesk.model.sheet('Sheet1').cell(1, 1).value)).toBe('甲公司');
});

test('the last word before leaving is kept too', async () => {
  await page.evaluate(() => salesdesk.person.type('Sheet1', 'B3', '乙公司'));
  await page.goto(`${url}?book=other`);
  await ready();
  expect(await page.evaluate(() => salesdesk.model.sheet('Sheet1').cell(1, 1).value)).toBe('');
  expect(kept.get('salesdesk')).toContain('乙公司');
  await page.goto(url);
  await ready();
});

test('while the server is away the page says so, and keeps when it is back', async () => {
  await page.route('**/workbook?*', (route) => route.abort());
  await page.evaluate(() => salesdesk.person.type('Sheet1', 'B4', '丙公司'));
  await state().getByText('未保存（离线）').waitFor();
  await page.unroute('**/workbook?*');
  await state().getByText('已保存').waitFor();
  expect(kept.get('salesdesk')).toContain('丙公司');
});

test.each([
  ['wider', -500, 480],
  ['narrower', 500, 320],
])('the pane can be made %s, within its bounds', async (_, by, width) => {
  const divider = await page.locator('#divider').boundingBox();
  const { x, y } = { x: (divider?.x ?? 0) + 2, y: 300 };
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(Math.min(1299, x + by), y, { steps: 4 });
  await page.mouse.up();
  expect(await page.locator('#pane').evaluate((pane) => pane.clientWidth)).toBe(width);
});

test('the button 任务窗格 puts the pane away and brings it back', async () => {
  const button = page.getByRole('button', { name: '任务窗格' });
  await button.click();
  expect(await page.locator('#pane').isVisible()).toBe(false);
  await button.click();
  expect(await page.locator('#pane').isVisible()).toBe(true);
});
