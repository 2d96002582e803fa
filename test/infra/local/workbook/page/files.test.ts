import { mkdtemp, readFile, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ServerType, serve } from '@hono/node-server';
import { Hono } from 'hono';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '#given/browser.ts';
import { books, shelfInMemory } from '#infra/local/books.ts';
import { mergeCells } from '#infra/local/workbook/model/cells.ts';
import { formatCells } from '#infra/local/workbook/model/formats.ts';
import { resizeLines } from '#infra/local/workbook/model/lines.ts';
import { setValidation } from '#infra/local/workbook/model/validations.ts';
import { buildWorkbookPage } from '#infra/local/workbook/page/bundle.ts';
import { openXlsx } from '#infra/local/workbook/xlsx/open.ts';
import { files } from '#infra/local/workbook/xlsx/routes.ts';
import { saveXlsx } from '#infra/local/workbook/xlsx/save.ts';
import { at, givenBook } from '../given-book.ts';
import { givenRows } from '../xlsx/given-file.ts';

const TYPES: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };
const POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; worker-src 'self' blob:";

let dir: string;
let server: ServerType;
let browser: Browser;
let page: Page;
let url: string;
const problems: string[] = [];

const app = new Hono()
  .route('/workbook', books(shelfInMemory()))
  .route('/xlsx', files())
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

/** A small contract form, as somebody may have made it. */
const givenForm = async (): Promise<Buffer> => {
  const { model, sheet } = givenBook([
    ['设备采购合同', '', '', ''],
    ['甲方（买方）：', '', '乙方（卖方）：', '北京轴承有限公司'],
    ['签订日期', 46_082, '交货地点', ''],
    ['品名', '数量', '单价', '金额'],
    ['深沟球轴承', 10, 25.5, '=B5*C5'],
    ['', '', '', ''],
    ['合计', '', '', '=SUM(D5:D6)'],
  ]);
  model.setComputed(sheet.id, 4, 3, 255);
  model.setComputed(sheet.id, 6, 3, 255);
  const line = { style: 'Continuous', weight: 'Thin', color: '#000000' };
  formatCells(model, sheet, at('A2:D7'), {
    borderTop: line,
    borderBottom: line,
    borderLeft: line,
    borderRight: line,
    fontName: '宋体',
  });
  formatCells(model, sheet, at('A4:D4'), { fill: '#DDEBF7', bold: true, horizontal: 'Center' });
  formatCells(model, sheet, at('A1'), { fontName: '宋体', fontSize: 20, bold: true, horizontal: 'Center' });
  formatCells(model, sheet, at('B3'), { numberFormat: 'yyyy"年"m"月"d"日"', horizontal: 'Left' });
  formatCells(model, sheet, at('C5:D7'), { numberFormat: '#,##0.00' });
  mergeCells(model, sheet, at('A1:D1'));
  resizeLines(model, sheet, 'columns', at('A:D'), 110);
  resizeLines(model, sheet, 'rows', at('1:1'), 40);
  setValidation(model, sheet, at('D3'), { rule: { list: { inCellDropDown: true, source: '北京,上海' } } });
  return Buffer.from(await saveXlsx(model));
};

const ready = () => page.waitForFunction(() => 'salesdesk' in globalThis);
const names = () => page.evaluate(() => salesdesk.model.sheets.map(({ name }) => name));
const question = () => page.locator('dialog.question');

const choose = async (name: string, buffer: Buffer): Promise<void> => {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '打开', exact: true }).click();
  await (await chooser).setFiles({ name, mimeType: '', buffer });
  await question().waitFor();
};

const accept = async (): Promise<void> => {
  const loaded = page.waitForEvent('load');
  await question().getByRole('button', { name: '打开' }).click();
  await loaded;
  await ready();
};

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'salesdesk-files-'));
  await buildWorkbookPage(dir);
  server = serve({ fetch: app.fetch, port: 0, hostname: 'localhost' });
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 1300, height: 700 } });
  page.on('pageerror', ({ message }) => problems.push(message));
  url = `http://localhost:${(server.address() as AddressInfo).port}/`;
}, 60_000);

beforeEach(async () => {
  await page.goto(`${url}?book=b${Math.random().toString(36).slice(2)}`);
  await ready();
});

afterAll(async () => {
  await browser.close();
  server.close();
  await rm(dir, { recursive: true });
  expect(problems).toEqual([]);
});

test('a file takes the place of the workbook only after a yes, and the way back is shown', async () => {
  await page.evaluate(() => salesdesk.person.type('Sheet1', 'A1', '原来的'));
  await choose('采购.xlsx', await givenForm());
  expect(await question().innerText()).toContain('现在的内容留在另一本里');
  await accept();
  expect(await names()).toEqual(['表单']);
  expect(await page.evaluate(() => salesdesk.model.name)).toBe('采购.xlsx');
  await page.getByRole('link', { name: '打开前的工作簿' }).click();
  await page.waitForURL(/-\d{8}-\d{6}$/);
  await ready();
  expect(await page.evaluate(() => salesdesk.model.sheet('Sheet1').cell(0, 0).value)).toBe('原来的');
});

test('after a no everything is as it was', async () => {
  await choose('采购.xlsx', await givenForm());
  await question().getByRole('button', { name: '取消' }).click();
  await page.reload();
  await ready();
  expect(await names()).toEqual(['Sheet1']);
});

test('what cannot be kept is named before', async () => {
  const rows = `<row r="1"><c r="A1"><f>cmd|'/C calc'!A0</f><v>1</v></c></row>`;
  await choose('外.xlsx', Buffer.from(givenRows(rows, { 'xl/vbaProject.bin': '' })));
  const points = await question().locator('li').allInnerTexts();
  expect(points).toEqual(['指向其他文件、程序或网址的公式和名称（只留下结果）', '宏']);
  await question().getByRole('button', { name: '取消' }).click();
});

test('a file that is none is refused with a sentence, and nothing changes', async () => {
  await choose('扫描件.xlsx', Buffer.from('%PDF-1.7'));
  expect(await question().innerText()).toMatch(
    /没有打开「扫描件\.xlsx」\s+这不是 Excel 工作簿（\.xlsx），无论它叫什么名字。/,
  );
  await question().getByRole('button', { name: '知道了' }).click();
  expect(await names()).toEqual(['Sheet1']);
});

test('a file dropped on the page is opened too', async () => {
  const content = [...(await givenForm())];
  await page.evaluate((bytes) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([new Uint8Array(bytes)], '拖来的.xlsx'));
    const target = document.querySelector('#book canvas') ?? document.body;
    for (const kind of ['dragover', 'drop'])
      target.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
  }, content);
  await question().waitFor();
  await accept();
  expect(await names()).toEqual(['表单']);
});

test('what is saved as a file can be opened, with the results that formulas show', async () => {
  await page.evaluate(() => {
    salesdesk.person.type('Sheet1', 'A1', '3');
    salesdesk.person.type('Sheet1', 'A2', '=A1*2');
    salesdesk.person.type('Sheet1', 'A3', '\'=HYPERLINK("http://example.com")');
  });
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '另存为' }).click();
  const file = await download;
  const { model } = await openXlsx(await readFile(await file.path()));
  const cells = [0, 1, 2].map((row) => model.sheet('Sheet1').cell(row, 0));
  expect(file.suggestedFilename()).toBe('销售台.xlsx');
  expect(cells.map(({ value, formula }) => [value, formula])).toEqual([
    [3, undefined],
    [6, '=A1*2'],
    ['=HYPERLINK("http://example.com")', undefined],
  ]);
});

test('while the server is away the workbook stays, and the person is told', async () => {
  await choose('采购.xlsx', await givenForm());
  await page.route('**/workbook?*', (route) => route.abort());
  await question().getByRole('button', { name: '打开' }).click();
  await question().getByText('连接不上本机的服务').waitFor();
  await page.unroute('**/workbook?*');
  await question().getByRole('button', { name: '知道了' }).click();
  await page.evaluate(() => salesdesk.person.type('Sheet1', 'A1', '还在'));
  await page.locator('#ribbon output').getByText('已保存').waitFor();
  await page.reload();
  await ready();
  expect(await page.evaluate(() => salesdesk.model.sheet('Sheet1').cell(0, 0).value)).toBe('还在');
});
