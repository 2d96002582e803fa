import type { Page } from 'playwright-core';
import writeExcelFile from 'write-excel-file/universal';
import { dayAfter, dayOf } from '#policy/day.ts';
import { openPlainTabs, overhang, picture, readOut, type PlainTabs } from '../plain-tab.ts';

const [finance, manager] = ['staff-he', 'staff-zhou'];
const long = '新疆维吾尔自治区克孜勒苏柯尔克孜自治州阿图什市恒信达机电设备安装工程有限责任公司';
const yesterday = dayAfter(dayOf(new Date().toISOString()), -1);
const patience = 60_000;

let tabs: PlainTabs;
beforeAll(async () => {
  tabs = await openPlainTabs();
}, patience);
afterAll(() => tabs.close());

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
const text = (page: Page, words: string | RegExp) => page.getByText(words).filter({ visible: true }).first().waitFor();
const choose = (page: Page, name: string, buffer: Buffer) =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
const list = async (page: Page) => {
  await page.getByRole('tab', { name: /收款|Money in/ }).click();
  await page.locator('[data-receipt]').first().waitFor();
};

/** 「日期,付款人,收入金额」 in the encoding of Chinese Windows, and a line of ASCII below. */
const inGbk = Buffer.from([
  ...[0xc8, 0xd5, 0xc6, 0xda, 0x2c, 0xb8, 0xb6, 0xbf, 0xee, 0xc8, 0xcb, 0x2c, 0xca, 0xd5, 0xc8, 0xeb, 0xbd, 0xf0],
  ...[0xb6, 0xee, 0x0a],
  ...Buffer.from(`${yesterday},ACME,"1,234.50"\n${yesterday},ACME,"1,234.50"\n`),
]);

test(
  'without Excel a file is chosen: one that cannot be read says how to mend it, a CSV of Chinese Windows is read, and twins wait for a word',
  async () => {
    const page = await tabs.openAs(finance);
    await list(page);
    await press(page, '导入流水');
    await choose(page, '流水.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]));
    await text(page, '这是旧版 .xls 文件，读不了。请在 Excel 里另存为 .xlsx 再选。');
    await choose(page, '流水.csv', inGbk);
    await text(page, '和前面完全相同的 1 笔');
    await text(page, '可登记 1 笔，合计 ¥1,234.50');
    await page.getByRole('checkbox').check();
    await text(page, '可登记 2 笔，合计 ¥2,469.00');
    await picture(page, 'receipts-twins-320');
    await press(page, '换一个文件');
    await text(page, '只读入账的款');
    await page.context().close();
  },
  patience,
);

test(
  'a workbook is entered line by line; a lost connection loses nothing, and the same file again is in the books',
  async () => {
    const page = await tabs.openAs(finance);
    const rows = [
      ['2026 年 11 月对账单'],
      ['记账日', '对方户名', '贷方发生额', '附言', '交易序号'],
      [yesterday, long, '88,000.00', '设备款', 'A-1'],
      [yesterday, '个人汇款', '¥ 300', '', 'A-2'],
    ];
    const cells = rows.map((row) => row.map((value) => ({ value })));
    const file = Buffer.from(await (await writeExcelFile(cells).toBlob()).arrayBuffer());
    await list(page);
    await press(page, '导入流水');
    await choose(page, '十一月.xlsx', file);
    await text(page, '可登记 2 笔，合计 ¥88,300.00');
    expect(await page.getByRole('button', { name: /放进/ }).count()).toBe(0);
    await picture(page, 'receipts-file-320');
    await page.context().setOffline(true);
    await press(page, '登记 2 笔');
    await text(page, '已办好的都在，再点一次会接着办。');
    await page.context().setOffline(false);
    await press(page, '登记 2 笔');
    await readOut(page, '已登记 2 笔');
    await picture(page, 'receipts-entered-320');
    await press(page, '去核销');
    await page.locator('[data-receipt]', { hasText: long }).waitFor();

    await press(page, '导入流水');
    await choose(page, '十一月.xlsx', file);
    await text(page, '以前登记过 2 笔，合计 ¥88,300.00');
    expect(await page.getByRole('button', { name: /^登记/ }).count()).toBe(0);
    await page.context().close();
  },
  patience,
);

test.each([
  ['zh-320', { locale: 'zh-CN', viewport: { width: 320, height: 720 } }],
  ['en-320', { locale: 'en-GB', viewport: { width: 320, height: 720 } }],
  // 320 px with text twice as large leaves the room of 160.
  ['zh-160', { locale: 'zh-CN', viewport: { width: 160, height: 640 } }],
])(
  'nothing goes sideways, %s: the list, one receipt by the keyboard, what is asked before it is dropped',
  async (name, options) => {
    const page = await tabs.openAs(finance, options);
    await list(page);
    await page.waitForTimeout(500);
    const beyond = [await overhang(page)];
    await picture(page, `receipts-list-${name}`);
    const first = page.locator('[data-receipt]', { hasText: long });
    await first.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: long }).waitFor();
    await page.getByRole('combobox').or(page.getByRole('radio')).first().waitFor();
    beyond.push(await overhang(page));
    await picture(page, `receipts-one-${name}`);
    await press(page, /^(撤下|Drop)$/);
    await page.getByRole('alertdialog').waitFor();
    beyond.push(await overhang(page));
    await picture(page, `receipts-drop-${name}`);
    await page.keyboard.press('Escape');
    await page.getByRole('alertdialog').waitFor({ state: 'detached' });
    // The focus is back on what asked.
    await page.waitForFunction(() => /^(?:撤下|Drop)$/u.test(document.activeElement?.textContent ?? ''));
    await page.keyboard.press('Escape');
    await first.waitFor();
    expect(beyond).toEqual([0, 0, 0]);
    await page.context().close();
  },
  patience,
);

test(
  'a manager reads what came in, and is shown nothing to press',
  async () => {
    const page = await tabs.openAs(manager);
    await page.getByRole('tab', { name: '更多' }).click();
    await press(page, /^回款/);
    await page.locator('[data-receipt]', { hasText: long }).click();
    await text(page, '¥88,000.00');
    for (const name of ['确认回款', '撤下', '冲销', '导入流水'])
      expect(await page.getByRole('button', { name }).filter({ visible: true }).count()).toBe(0);
    await page.context().close();
  },
  patience,
);
