import type { Browser, Frame } from 'playwright-core';
import { ulid } from 'ulid';
import { settle } from '#functions/commands/batch.ts';
import { getStaff } from '#functions/table/staff.ts';
import { startLocal, type Local } from '#infra/local/local.ts';
import type { Price } from '#policy/terms/price.ts';
import { enterOnce } from '#given/filled-house.ts';
import { launchBrowser } from '#given/browser.ts';
import { openBook, type BesideBook } from './beside-book.ts';
import { overhang } from './plain-tab.ts';

let house: Local;
let browser: Browser;
let manager: BesideBook;
let other: Price;
beforeAll(async () => {
  [house, browser] = await Promise.all([
    startLocal({ port: 0, dataDir: undefined, isEmpty: false, enter: enterOnce }),
    launchBrowser(),
  ]);
  other = await colleague(
    'price.list',
    {
      priceId: ulid(),
      line: { product: '角座阀', unit: '只', listFen: 9_900, validFromOn: '2026-01-01', validUntilOn: '' },
    },
    0,
  );
  manager = await openBook(browser, house, 'staff-zhou', 'prices');
}, 90_000);
afterAll(async () => {
  await browser.close();
  await house.stop();
});

const button = (pane: Frame, name: string | RegExp) => pane.getByRole('button', { name, exact: true });
const product = (pane: Frame, name: string) => pane.getByRole('list', { name, exact: true });
const goToPrices = async (pane: Frame): Promise<void> => {
  await pane.getByRole('tab', { name: '合同' }).click();
  await button(pane, '价目表').click();
  await pane.getByRole('heading', { level: 2, name: '价目表' }).waitFor();
};
const picture = (name: string) => manager.page.screenshot({ path: `test/screenshots/pane-prices-${name}.png` });
const type = (sheet: string, cell: string, text: string) =>
  manager.page.evaluate(([name, at, typed]) => salesdesk.person.type(name, at, typed), [sheet, cell, text] as const);

/** Does something as the manager, through the command itself. */
async function colleague(verb: string, input: object, basedOn: number): Promise<Price> {
  const actor = await getStaff(house.table, 'staff-zhou');
  const at = new Date().toISOString();
  const [result] = actor ? await settle([{ id: ulid(), verb, input, basedOn }], { actor, table: house.table, at }) : [];
  if (!result?.ok) throw new Error(`${verb} was refused.`);
  return result.record as Price;
}

test('the list by product, searched; each line says from when to when', async () => {
  const { pane } = manager;
  await goToPrices(pane);
  await product(pane, '电动球阀').getByText('2025-01-01 至 2026-06-30').waitFor();
  await picture('list');
  await pane.getByRole('searchbox', { name: '找产品' }).fill('球阀');
  await pane.getByText('1 个产品，2 条价目').waitFor();
  await pane.getByRole('searchbox', { name: '找产品' }).fill('没有这个');
  await pane.getByText('没有叫「没有这个」的产品').waitFor();
  await pane.getByRole('searchbox', { name: '找产品' }).fill('');
}, 60_000);

test('a line is added in yuan, kept while one looks elsewhere, and refused in words beside its field', async () => {
  const { pane } = manager;
  await button(pane, '新增价目').first().waitFor();
  await pane.getByRole('group').getByRole('button', { name: '新增价目' }).click();
  await pane.getByRole('textbox', { name: '产品' }).fill('陶瓷球阀');
  await pane.getByRole('textbox', { name: '目录价' }).fill('1,234.567');
  await pane.getByText('不止两位小数').waitFor();
  await pane.getByRole('textbox', { name: '底价' }).fill('２０００');
  await pane.getByRole('textbox', { name: '目录价' }).fill('1,234.56');
  await pane.getByText('底价 ¥2,000.00 高于目录价 ¥1,234.56').waitFor();
  await pane.getByRole('tab', { name: '更多' }).click();
  await pane.getByRole('tab', { name: '合同' }).click();
  await pane.getByRole('textbox', { name: '底价' }).fill('1000');
  await button(pane, '保存').click();
  await pane.getByText('缺「单位」').waitFor();
  await picture('edit');
  await pane.getByRole('textbox', { name: '单位' }).fill('台');
  await button(pane, '保存').click();
  await pane.getByText('「陶瓷球阀」的价目已保存。').first().waitFor();
  await product(pane, '陶瓷球阀').getByText('¥1,234.56 / 台').waitFor();
  await product(pane, '陶瓷球阀').getByText('底价 ¥1,000.00').waitFor();
}, 60_000);

test('a floor is taken away, a line that changed meanwhile says so, and one is withdrawn after its consequence was named', async () => {
  const { pane } = manager;
  await product(pane, '陶瓷球阀').getByRole('button').click();
  await pane.getByRole('textbox', { name: '底价' }).fill('');
  await button(pane, '保存').click();
  await product(pane, '陶瓷球阀').getByText('未设底价').waitFor();
  await product(pane, '角座阀').getByRole('button').click();
  await colleague('price.edit', { priceId: other.priceId, changes: { unit: '台' } }, 1);
  await pane.getByRole('textbox', { name: '目录价' }).fill('98');
  await button(pane, '保存').click();
  await pane.getByText('别人刚改过这条价目').waitFor();
  await button(pane, '保存').click();
  await product(pane, '角座阀').getByText('¥98.00 / 台').waitFor();
  await product(pane, '角座阀').getByRole('button').click();
  await button(pane, '撤下这条').click();
  const dialog = pane.getByRole('alertdialog');
  await dialog.getByText('撤下不能恢复').waitFor();
  await dialog.getByRole('button', { name: '撤下这条' }).click();
  await pane.getByText('「角座阀」的这条价目已撤下。').first().waitFor();
  expect(await product(pane, '角座阀').count()).toBe(0);
  await pane.getByRole('checkbox', { name: '也看已撤下的' }).click();
  await product(pane, '角座阀').getByText('已撤下').waitFor();
}, 60_000);

test('drawn as a sheet, edited in Excel, read back row by row, sent, and settled row by row', async () => {
  const { pane, page } = manager;
  await button(pane, '画成工作表').click();
  await pane.getByText('已画在工作表「价目表」上').first().waitFor();
  const drawn = await page.evaluate(() => {
    const { sheet } = salesdesk.model.selection();
    return { name: sheet.name, header: sheet.cell(0, 2).value, frozen: sheet.frozen.rows };
  });
  expect(drawn).toEqual({ name: '价目表', header: '目录价（元）', frozen: 1 });
  await picture('drawn');
  const last = await page.evaluate(() => {
    const { sheet } = salesdesk.model.selection();
    let row = 1;
    while (sheet.cell(row, 0).value !== '') row += 1;
    return row;
  });
  await type('价目表', 'C2', '2900');
  await type('价目表', 'C3', '面议');
  await type('价目表', `A${last + 1}`, '001');
  await type('价目表', `B${last + 1}`, '套');
  await type('价目表', `C${last + 1}`, '12.5');
  await type('价目表', `E${last + 1}`, '2026.3.1');
  await button(pane, '从表中读入').click();
  await pane.getByRole('heading', { name: '从「价目表」读入' }).waitFor();
  await button(pane, '1 新增').waitFor();
  await button(pane, '1 有误').waitFor();
  await button(pane, '1 改动').waitFor();
  await pane.getByText('「面议」认不出是多少钱').waitFor();
  await pane.getByText(/目录价：¥[\d,.]+ → ¥2,900\.00/).waitFor();
  await page.waitForFunction(() => salesdesk.model.selection().sheet.conditionals.length > 0);
  await picture('import');
  await button(pane, '1 有误').click();
  await pane.locator('li button', { hasText: '第 3 行' }).click();
  await page.waitForFunction(() => salesdesk.model.selection().area.top === 2);
  await button(pane, '1 有误').click();
  await button(pane, '发送 2 行').click();
  await pane.getByText('2 行都已办好。').first().waitFor();
  expect(await pane.getByText('已办', { exact: true }).count()).toBe(2);
  await picture('sent');
  await type('价目表', 'C3', '7777');
  await button(pane, '重新读表').click();
  await button(pane, '发送 1 行').waitFor();
  expect(await button(pane, /新增$/).count()).toBe(0);
  await button(pane, '返回').click();
  await product(pane, '001').getByText('¥12.50 / 套').waitFor();
  await page.waitForFunction(() => salesdesk.model.selection().sheet.conditionals.length === 0);
}, 60_000);

test('a long list goes in batches, with its progress and its way to stop', async () => {
  const { pane, page } = manager;
  const rows = Array.from({ length: 230 }, (_, i) => [`批量产品${i + 1}`, '件', '100', '90', '2026-01-01']);
  await page.evaluate((lines) => {
    salesdesk.person.activate('Sheet1');
    salesdesk.person.paste('Sheet1', 'B3', [['品名', '计量单位', '标价', '最低价', '生效日期'], ...lines]);
  }, rows);
  await button(pane, '从表中读入').click();
  await button(pane, '230 新增').waitFor();
  await pane.getByText('还有 130 行').waitFor();
  await button(pane, '发送 230 行').click();
  await pane.getByRole('progressbar', { name: '正在发送' }).waitFor();
  await pane.getByText('230 行都已办好。').first().waitFor();
  await button(pane, '230 相同').waitFor();
  await button(pane, '返回').click();
  await pane.getByRole('searchbox', { name: '找产品' }).fill('批量产品');
  await pane.getByText('230 个产品，230 条价目').waitFor();
}, 60_000);

test('a sheet without prices says what its header needs; everybody else reads, at 320 px', async () => {
  const { pane, page } = manager;
  await page.evaluate(() => {
    salesdesk.person.clear('Sheet1', 'A1:Z300');
    salesdesk.person.type('Sheet1', 'A1', '会议记录');
  });
  await button(pane, '从表中读入').click();
  await pane.getByText('这张表上没有价目').waitFor();
  await picture('no-header');
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    locale: 'zh-CN',
    viewport: { width: 320, height: 720 },
  });
  await context.request.post(`${house.url}issuer/token`, { data: { staffId: 'staff-chen' } });
  const seller = await context.newPage();
  await seller.goto(`${house.url}pane/`);
  await seller.getByRole('tab', { name: '合同' }).click();
  await seller.getByRole('button', { name: '价目表' }).click();
  await seller.getByText('¥1,940.00 / 台').waitFor();
  expect(await seller.getByRole('button', { name: '新增价目' }).count()).toBe(0);
  expect(await overhang(seller)).toBe(0);
  await seller.screenshot({ path: 'test/screenshots/pane-prices-320.png' });
  await context.close();
}, 60_000);
