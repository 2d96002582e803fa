import { saleOnItsWay } from '#given/sale-on-its-way.ts';
import { openPlainTabs, overhang, picture, type PlainTabs } from './plain-tab.ts';

let tabs: PlainTabs;
beforeAll(async () => {
  tabs = await openPlainTabs();
}, 60_000);
afterAll(() => tabs.close());

const longName = '内蒙古自治区呼和浩特市和林格尔新区云谷智慧能源装备制造与检验检测技术服务集团股份有限公司';
const narrow = [
  [320, 720],
  [400, 720],
] as const;

test('without a workbook a long-named contract is read at any width: the list, its page, the way to a new one', async () => {
  const sending = { table: tabs.house.table, send: tabs.send };
  const sale = await saleOnItsWay(sending, longName);
  await sale.submit();
  await sale.act('staff-zhou', 'contract.return', { reasons: [{ key: 'F18', text: '交货地点请写到门牌' }] });
  for (const [width, height] of narrow) {
    const page = await tabs.openAs('staff-chen', { viewport: { width, height } });
    await page.getByRole('tab', { name: '合同' }).click();
    const line = page.locator('li button').filter({ hasText: longName });
    await line.waitFor();
    expect(await overhang(page)).toBe(0);
    await picture(page, `contracts-${width}`);
    await line.click();
    await page.getByText('周启明 退回，1 条原因').waitFor();
    await page.getByText('这里没有工作簿').first().waitFor();
    await page.getByRole('button', { name: /经过 \d+ 步/ }).click();
    expect(await overhang(page)).toBe(0);
    await picture(page, `contract-${width}`);
    await page.getByRole('button', { name: '返回' }).click();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(longName);
    await page.getByRole('button', { name: '新建合同' }).click();
    await page.getByText('请在 Excel 里打开销售台').waitFor();
    expect(await overhang(page)).toBe(0);
    await page.context().close();
  }
}, 90_000);

test('whoever handles no contracts has no button to draft one, but the ways to templates, prices and codes', async () => {
  const page = await tabs.openAs('staff-he');
  await page.getByRole('tab', { name: '合同' }).click();
  await page.getByText('这里是您经办的合同').waitFor();
  expect(await page.getByRole('button', { name: '新建合同' }).count()).toBe(0);
  for (const name of ['合同模板', '价目表', '核对码']) await page.getByRole('button', { name }).waitFor();
  await picture(page, 'contracts-finance-320');
  await page.context().close();
}, 60_000);

test('another salesperson’s contract is nobody’s to see', async () => {
  const page = await tabs.openAs('staff-lin');
  await page.getByRole('tab', { name: '合同' }).click();
  await page.getByText('还没有合同').waitFor();
  expect(await page.getByText(longName).count()).toBe(0);
  await page.context().close();
}, 60_000);
