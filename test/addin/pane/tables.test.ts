import type { Browser } from 'playwright-core';
import { startLocal, type Local } from '#infra/local/local.ts';
import { dayAfter, dayOf } from '#policy/day.ts';
import { launchBrowser } from '#given/browser.ts';
import { anotherCard } from '#given/customer.ts';
import { openBook, type BesideBook } from './beside-book.ts';

let house: Local;
let browser: Browser;
let desk: BesideBook;
beforeAll(async () => {
  [house, browser] = await Promise.all([startLocal({ port: 0, dataDir: undefined, isEmpty: false }), launchBrowser()]);
  desk = await openBook(browser, house, 'staff-chen', 'tables');
}, 90_000);
afterAll(async () => {
  await browser.close();
  await house.stop();
});

const button = (name: string | RegExp) => desk.pane.getByRole('button', { name });
const text = (words: string | RegExp) => desk.pane.getByText(words).first();
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
