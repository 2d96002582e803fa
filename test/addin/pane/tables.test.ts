import type { Browser } from 'playwright-core';
import { startLocal, type Local } from '#infra/local/local.ts';
import { dayAfter, dayOf } from '#policy/day.ts';
import { enterOnce } from '#given/filled-house.ts';
import { launchBrowser } from '#given/browser.ts';
import { anotherCard } from '#given/customer.ts';
import { openBook, type BesideBook } from './beside-book.ts';

let house: Local;
let browser: Browser;
let desk: BesideBook;
beforeAll(async () => {
  [house, browser] = await Promise.all([
    startLocal({ port: 0, dataDir: undefined, isEmpty: false, enter: enterOnce }),
    launchBrowser(),
  ]);
  desk = await openBook(browser, house, 'staff-chen', 'tables');
}, 90_000);
afterAll(async () => {
  await browser.close();
  await house.stop();
});

const button = (name: string | RegExp) => desk.pane.getByRole('button', { name });
const text = (words: string | RegExp) => desk.pane.getByText(words).filter({ visible: true }).first();
const which = (name: string) => desk.pane.getByRole('group', { name: '哪张表' }).getByRole('button', { name });
const worksOn = (name: string) =>
  desk.pane.locator(`[role=group][aria-label=哪张表] button[aria-pressed=true]:text-is("${name}")`).waitFor();
const paste = (sheet: string, rows: readonly string[][], at = 'A2') =>
  desk.page.evaluate(([name, corner, cells]) => salesdesk.person.paste(name, corner, cells), [
    sheet,
    at,
    rows,
  ] as const);
const activate = (sheet: string) => desk.page.evaluate((name) => salesdesk.person.activate(name), sheet);
const inFront = () => desk.page.evaluate(() => salesdesk.model.activeSheet('').name);
const shoot = (name: string) => desk.page.screenshot({ path: `test/screenshots/tables-${name}.png` });
/** A table's rows as they stand, by header. */
const rows = (sheet: string) =>
  desk.page.evaluate((name) => {
    const { id } = salesdesk.model.sheet(name);
    const table = salesdesk.model.tables.find(({ sheetId }) => sheetId === id);
    if (!table) return [];
    const { top, bottom, left } = table.area;
    return Array.from({ length: bottom - top }, (_, row) =>
      Object.fromEntries(
        table.columns.map((column, place) => [
          column.name,
          String(salesdesk.model.sheet(name).cell(top + 1 + row, left + place).value),
        ]),
      ),
    );
  }, sheet);

const today = dayOf(new Date().toISOString());
const mine = '苏州澜屿精密机械有限公司';
const visit = (customer: string, changes: Readonly<Record<number, string>> = {}): string[] => {
  const cells = [customer, '拜访', '', '', today, '张海', '看了样品，下周报价', dayAfter(today, 7), ''];
  return cells.map((cell, place) => changes[place] ?? cell);
};

test('the tables are named; each is made from a first use of its own, and the one in front is worked on', async () => {
  await desk.pane.getByRole('tab', { name: '待发送' }).click();
  await text('三步报备客户').waitFor();
  await worksOn('客户报备');
  await button('建「客户报备」表').click();
  await text('没有待发送的行').waitFor();

  await which('拜访与电话').click();
  await text('三步登记拜访与电话').waitFor();
  await shoot('first-use');
  await button('建「拜访与电话」表').click();
  await text('没有待发送的行').waitFor();
  expect(await inFront()).toBe('拜访与电话');

  await activate('客户报备');
  await worksOn('客户报备');
  await which('拜访与电话').click();
  await desk.page.waitForFunction(() => salesdesk.model.activeSheet('').name === '拜访与电话');
  await worksOn('拜访与电话');
}, 60_000);

test('客户档案 is filled with one’s own customers as soon as it is made; a row typed below is told to be reported first', async () => {
  await which('客户档案').click();
  await button('建「客户档案」表').click();
  await text(/补回 \d+ 家您的客户/).waitFor();
  const filled = await rows('客户档案');
  expect(filled.map((row) => row['公司名称'])).toContain(mine);
  expect(new Set(filled.map((row) => row['归属']))).toEqual(new Set(['陈一舟']));

  await paste('客户档案', [['常州启衡电机有限公司']], `A${filled.length + 2}`);
  await text('待发送 1').waitFor();
  await button(/检查/).first().click();
  await text('这位客户还没有报备').waitFor();
  await shoot('file-reported-first');
  await desk.page.evaluate(([line]) => salesdesk.person.delete('客户档案', `${line}:${line}`, 'Up'), [
    filled.length + 2,
  ] as const);
  await text('已同步').waitFor();
}, 60_000);

test('the chip adds up what waits in all tables', async () => {
  const { name, principal, demand, phone, address, obtainedOn } = anotherCard('南通沐川阀门有限公司');
  await paste('客户报备', [[name, principal, '普通公司', demand, phone, address, '', '展览会', obtainedOn]]);
  await text('待发送 1').waitFor();
  await paste('拜访与电话', [visit(mine), visit(mine, { 1: '电话', 5: '' })]);
  await text('待发送 3').waitFor();
}, 60_000);

const type = (sheet: string, cell: string, typed: string) =>
  desk.page.evaluate(([name, at, content]) => salesdesk.person.type(name, at, content), [sheet, cell, typed] as const);
const send = async (n: number, words: RegExp) => {
  await button(`发送 ${n} 行`).click();
  const sure = desk.pane.getByRole('alertdialog');
  await sure.getByText(words).waitFor();
  await sure.getByRole('button', { name: `发送 ${n} 行` }).click();
};

test('the visits are checked and sent from their own sheet; what waits in another table goes on waiting', async () => {
  await activate('拜访与电话');
  await worksOn('拜访与电话');
  await button(/检查/).first().click();
  await button('1 可登记').waitFor();
  await text('「完成」还缺联系人').waitFor();
  await button(/第 3 行/).click();
  await desk.page.waitForFunction(() => salesdesk.model.selection().area.left === 5);
  await type('拜访与电话', 'F3', '李四');
  await send(2, /如实填写/);
  await button('2 已登记').waitFor();
  await text('待发送 1').waitFor();
  await shoot('visits-sent');
  expect((await rows('拜访与电话')).map((row) => row['结果'])).toEqual(['已登记', '已登记']);
}, 60_000);

test('本行 shows, in a row of visits, the customer whom the visit was to', async () => {
  await desk.pane.getByRole('tab', { name: '本行' }).click();
  await desk.page.evaluate(() => salesdesk.person.select('拜访与电话', 'G2'));
  await desk.pane.getByRole('heading', { name: mine }).waitFor();
  await desk.pane.getByRole('tab', { name: '待发送' }).click();
}, 60_000);

test('a visit whose row was deleted is brought back, and a file that was filled in is kept', async () => {
  await desk.page.evaluate(() => salesdesk.person.delete('拜访与电话', '3:3', 'Up'));
  await button('取回我的记录').click();
  await text(/补回 \d+ 条您的记录/).waitFor();
  expect((await rows('拜访与电话')).filter((row) => row['联系人'] === '李四')).toHaveLength(1);

  await which('客户档案').click();
  await worksOn('客户档案');
  const line = (await rows('客户档案')).findIndex((row) => row['公司名称'] === mine) + 2;
  await type('客户档案', `L${line}`, '精密机床制造');
  await send(1, /属实、能用/);
  await button('1 已保存').waitFor();
  const [file] = (await rows('客户档案')).filter((row) => row['公司名称'] === mine);
  expect([file?.['行业'], file?.['完整度']]).toEqual(['精密机床制造', expect.stringMatching(/%$/)]);
  await shoot('file-kept');
}, 60_000);

test('the ribbon is for the table in front, whatever the pane shows', async () => {
  await desk.pane.getByRole('tab', { name: '本行' }).click();
  await activate('拜访与电话');
  const line = (await rows('拜访与电话')).length + 2;
  await paste('拜访与电话', [visit(mine, { 6: '' })], `A${line}`);
  await desk.page.getByRole('button', { name: '检查', exact: true }).click();
  await worksOn('拜访与电话');
  await text('「完成」还缺拜访结果').waitFor();

  await desk.pane.getByRole('tab', { name: '本行' }).click();
  await activate('客户报备');
  await desk.page.getByRole('button', { name: '发送', exact: true }).click();
  await worksOn('客户报备');
  await desk.pane.getByRole('alertdialog').getByText('发送 1 行？').waitFor();
}, 60_000);
