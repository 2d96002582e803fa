import type { Browser, Frame, Page } from 'playwright-core';
import { ulid } from 'ulid';
import { settle } from '#functions/commands/batch.ts';
import { getStaff } from '#functions/table/staff.ts';
import type { WorkbookModel } from '#infra/local/workbook/model.ts';
import type { Person } from '#infra/local/workbook/person.ts';
import { startLocal, type Local } from '#infra/local/local.ts';
import { enterOnce } from '#given/filled-house.ts';
import { launchBrowser } from '#given/browser.ts';
import { anotherCard } from '#given/customer.ts';
import { recordOf } from '#given/result.ts';

declare global {
  var salesdesk: { readonly model: WorkbookModel; readonly person: Person };
}

const sheet = '客户报备';
const seller = 'staff-chen';
const patience = 20_000;

let house: Local;
let browser: Browser;
let page: Page;
let pane: Frame;
beforeAll(async () => {
  [house, browser] = await Promise.all([
    startLocal({ port: 0, dataDir: undefined, isEmpty: false, enter: enterOnce }),
    launchBrowser(),
  ]);
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    locale: 'zh-CN',
    viewport: { width: 1200, height: 760 },
  });
  await context.request.post(`${house.url}issuer/token`, { data: { staffId: seller } });
  page = await context.newPage();
  page.setDefaultTimeout(patience);
  await page.goto(`${house.url}?book=pane`);
  await page.waitForFunction(() => 'salesdesk' in globalThis);
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (!frame) throw new Error('The pane has no frame.');
  pane = frame;
}, 90_000);
afterAll(async () => {
  await browser.close();
  await house.stop();
});

const button = (name: string | RegExp) => pane.getByRole('button', { name });
const open = (name: string) => pane.getByRole('tab', { name }).click();
const type = (cell: string, text: string) =>
  page.evaluate(([name, at, typed]) => salesdesk.person.type(name, at, typed), [sheet, cell, text] as const);
const select = (name: string, cell: string) =>
  page.evaluate(([on, at]) => salesdesk.person.select(on, at), [name, cell] as const);
const selected = () =>
  page.evaluate(() => {
    const { area } = salesdesk.model.selection();
    return [area.top + 1, area.left];
  });
const rowOf = (name: string, changes = {}) => {
  const card = { ...anotherCard(name), ...changes };
  return [
    card.name,
    card.principal,
    '普通公司',
    card.demand,
    card.phone,
    card.address,
    card.creditCode,
    '展览会',
    card.obtainedOn,
  ];
};
const paste = (line: number, rows: readonly string[][]) =>
  page.evaluate(([name, at, pasted]) => salesdesk.person.paste(name, at, pasted), [sheet, `A${line}`, rows] as const);

/** Does something as a colleague, through the command itself. */
async function colleague(staffId: string, verb: string, input: object, basedOn: number) {
  const actor = await getStaff(house.table, staffId);
  const [result] = actor
    ? await settle([{ id: ulid(), verb, input, basedOn }], { actor, table: house.table, at: new Date().toISOString() })
    : [];
  if (!result) throw new Error(`${staffId} could not send ${verb}.`);
  return recordOf(result);
}
const idAt = async (line: number): Promise<string> => {
  const stamp = await page.evaluate(
    ([name, row]) => {
      const table = salesdesk.model.tables.find(({ sheetId }) => sheetId === salesdesk.model.sheet(name).id);
      const column = (table?.columns.length ?? 1) - 1;
      return salesdesk.model.sheet(name).cell(row, column).value;
    },
    [sheet, line - 1] as const,
  );
  return /[0-7][0-9A-HJKMNP-TV-Z]{25}/.exec(String(stamp))?.[0] ?? '';
};
const names = ['无锡天澜泵业有限公司', '常州启衡电机有限公司', '南通沐川阀门有限公司', '扬州溪桥灯具有限公司'] as const;

test('first use: three steps and the button that makes the sheet', async () => {
  await open('待发送');
  for (const step of ['粘贴名单', '检查', '发送']) await pane.getByText(step, { exact: true }).first().waitFor();
  await button('建「客户报备」表').click();
  await pane.getByText('没有待发送的行').waitFor();
  await pane.getByText('已同步').waitFor();
}, 60_000);

test('检查 says one sentence whose parts filter the list; a finding leads to its cell', async () => {
  await paste(2, [
    rowOf(names[0]),
    rowOf(names[1], { address: '' }),
    rowOf(names[2], { address: '', phone: '12345' }),
    rowOf(names[3]),
  ]);
  await pane.getByText('待发送 4').waitFor();
  await button(/^检查/).click();
  await pane.getByText('4 行：', { exact: true }).waitFor();
  await pane.getByText('2 行：缺「公司地址」').waitFor();
  await button('2 可报备').click();
  await pane.getByText('缺「公司地址」').waitFor({ state: 'hidden' });
  await button('2 有误').click();
  await button(/第 4 行/)
    .first()
    .click();
  await page.waitForFunction(() => salesdesk.model.selection().area.left === 4);
  expect(await selected()).toEqual([4, 4]);
}, 60_000);

test('an edit after the check says so; mended, checked and sent, the rows are the house’s', async () => {
  await type('F3', '江苏省常州市新北区黄河路9号');
  await type('E4', '0513-85220199');
  await type('F4', '江苏省南通市崇川区工农路7号');
  await pane.getByText('请重新检查').waitFor();
  await button(/重新检查/).click();
  await button('4 可报备').waitFor();
  await button('发送 4 行').click();
  const sure = pane.getByRole('alertdialog');
  await sure.getByText('属实').waitFor();
  await sure.getByRole('button', { name: '发送 4 行' }).click();
  await pane.getByText('已办 4 行：', { exact: true }).waitFor();
  await pane.getByText('已同步').waitFor();
}, 60_000);

test('本行 follows the cursor and never shows another row, however fast it moves', async () => {
  await open('本行');
  await select(sheet, 'B5');
  await pane.getByRole('heading', { name: names[3] }).waitFor();
  await pane.getByText('陈一舟 报备').waitFor();
  await pane.evaluate(() => {
    const seen: string[] = [];
    const look = () => {
      const headings = [...document.querySelectorAll('[role=tabpanel] h2')].filter((each) => each.checkVisibility());
      const name = headings[0]?.textContent;
      if (name && seen.at(-1) !== name) seen.push(name);
    };
    look();
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
    Object.assign(globalThis, { seen });
  });
  for (const line of [2, 3, 4, 5, 4, 3, 2]) await select(sheet, `A${line}`);
  await pane.getByRole('heading', { name: names[0] }).waitFor();
  await pane.getByText('陈一舟 报备').waitFor();
  const seen = await pane.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
  const way = [3, 0, 1, 2, 3, 2, 1, 0].map((i) => names[i]);
  let from = 0;
  for (const name of seen) {
    const at = way.indexOf(name as (typeof names)[number], from);
    expect({ name, isOnTheWay: at >= 0 }).toEqual({ name, isOnTheWay: true });
    from = at;
  }
  expect(seen.at(-1)).toBe(names[0]);
}, 60_000);

test('a customer’s name in any other sheet brings the same card; an unknown one says whom to ask', async () => {
  await page.evaluate((name) => {
    salesdesk.person.type('Sheet1', 'C7', name);
    salesdesk.person.type('Sheet1', 'C8', '不知名公司');
    salesdesk.person.activate('Sheet1');
    salesdesk.person.select('Sheet1', 'C7');
  }, ` ${names[1]} `);
  await pane.getByRole('heading', { name: names[1] }).waitFor();
  await select('Sheet1', 'C8');
  await pane.getByText('档案里没有「不知名公司」').waitFor();
  await page.evaluate((name) => salesdesk.person.activate(name), sheet);
}, 60_000);

test('two people change the same field: base, mine and theirs with the differing characters marked, and the choice is kept', async () => {
  const customerId = await idAt(2);
  await colleague('staff-xu', 'customer.edit', { customerId, changes: { demand: '减速机和电机' } }, 1);
  await type('D2', '减速机采购和安装');
  await open('待发送');
  await button('发送 1 行').click();
  await pane.getByRole('alertdialog').getByRole('button', { name: '发送 1 行' }).click();
  await pane.getByText('1 行与别人的修改相碰').waitFor();
  await pane.getByText('冲突 1').waitFor();
  expect((await pane.locator('mark').allInnerTexts()).length).toBeGreaterThan(0);
  await page.screenshot({ path: 'test/screenshots/pane-conflict.png' });
  await pane.getByRole('radio', { name: '用我的' }).click();
  await button('保存选择').click();
  await pane.getByText('冲突 1').waitFor({ state: 'hidden' });
  await pane.getByText('已同步').waitFor();
  expect(await page.evaluate((name) => salesdesk.model.sheet(name).cell(1, 3).value, sheet)).toBe('减速机采购和安装');
}, 60_000);

test('while a cell is being edited the pane says that it waits, and goes on by itself', async () => {
  await page.evaluate(() => salesdesk.person.beginEdit());
  await button(/检查/).first().click();
  await pane.getByText('完成单元格编辑后继续').waitFor();
  await page.evaluate(() => salesdesk.person.endEdit());
  await pane.getByText('完成单元格编辑后继续').waitFor({ state: 'hidden' });
  await pane
    .getByText(/没有行要发送|4 没有变化|4 行/)
    .first()
    .waitFor();
}, 60_000);

test('a lost connection in mid-work: the rows stay, and sending again completes them', async () => {
  await paste(6, [rowOf('昆山听澜电子有限公司')]);
  await button('发送 1 行').waitFor();
  await page.context().setOffline(true);
  await button('发送 1 行').click();
  await pane.getByRole('alertdialog').getByRole('button', { name: '发送 1 行' }).click();
  await pane.getByText('还有 1 行待发送').waitFor();
  await pane.getByText('离线').waitFor();
  await page.screenshot({ path: 'test/screenshots/pane-offline-sending.png' });
  await page.context().setOffline(false);
  await pane.getByText('离线').waitFor({ state: 'hidden' });
  await button('发送 1 行').click();
  await pane.getByRole('alertdialog').getByRole('button', { name: '发送 1 行' }).click();
  await pane.getByText('已办 1 行：', { exact: true }).waitFor();
}, 60_000);

test('a header that was renamed is named and mended with one press', async () => {
  await type('E1', '随便什么');
  await pane.getByText('这张表要先整理一下').waitFor();
  await page.screenshot({ path: 'test/screenshots/pane-header.png' });
  await button('修复表头').click();
  await pane.getByText('这张表要先整理一下').waitFor({ state: 'hidden' });
}, 60_000);

test('a report is withdrawn after its consequence was named, and the row shows it', async () => {
  await open('本行');
  await select(sheet, 'A6');
  await pane.getByRole('heading', { name: '昆山听澜电子有限公司' }).waitFor();
  await button('撤回').click();
  await pane.getByRole('alertdialog').getByText('别人可以报备').waitFor();
  await pane.getByRole('alertdialog').getByRole('button', { name: '撤回' }).click();
  await pane.getByText('已撤回「昆山听澜电子有限公司」').first().waitFor();
  await page.screenshot({ path: 'test/screenshots/pane-withdrawn.png' });
  expect(await button('撤回').count()).toBe(0);
}, 60_000);
