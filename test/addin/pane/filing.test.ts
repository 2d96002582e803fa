import type { Page } from 'playwright-core';
import { openPlainTabs, picture, readOut, type PlainTabs } from './plain-tab.ts';
import { recordOf } from '#given/result.ts';
import { readCustomer } from '#functions/queries/customers.ts';
import { getStaff } from '#functions/table/staff.ts';

let tabs: PlainTabs;
beforeAll(async () => {
  tabs = await openPlainTabs();
}, 60_000);
afterAll(() => tabs.close());

const [assistant, manager] = ['staff-xu', 'staff-zhou'];
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();
const item = (page: Page, name: string) => page.locator('li button').filter({ hasText: name });

/** A customer that the manager has confirmed. */
async function confirmed(name: string, changes = {}): Promise<string> {
  const customerId = await tabs.report('staff-chen', name, changes);
  const actor = await getStaff(tabs.house.table, manager);
  if (!actor) throw new Error('There is no manager.');
  const { evidence } = await readCustomer({ actor, table: tabs.house.table, at: new Date().toISOString() }, customerId);
  recordOf(await tabs.send(manager, 'customer.confirm', { customerId, kind: 'absent', reason: '查过', evidence }, 1));
  return customerId;
}

test('the list says what each card lacks; one is filed after its consequence was named, and its number is said', async () => {
  await confirmed('昆山听澜电子有限公司', { creditCode: '', obtainedOn: '' });
  const page = await tabs.openAs(assistant);
  await item(page, '昆山听澜电子有限公司').waitFor();
  expect(await item(page, '昆山听澜电子有限公司').innerText()).toMatch(/归陈一舟/);
  const row = page.getByRole('listitem').filter({ hasText: '昆山听澜电子有限公司' });
  expect(await row.innerText()).toMatch(/缺.*统一社会信用代码、获取日期/);
  await picture(page, 'filing-320');
  await item(page, '昆山听澜电子有限公司').click();
  await page.getByText('卡上还缺「统一社会信用代码」').waitFor();
  await page.getByRole('button', { name: '查看制度 客二3' }).first().click();
  await page.locator('[aria-current=true]', { hasText: 'CF-2.3' }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('CF-2.3');
  await press(page, '返回');
  await press(page, '归档');
  const dialog = page.getByRole('alertdialog');
  await dialog.getByText('编号不可更改').waitFor();
  await dialog.getByRole('button', { name: '归档' }).click();
  await page
    .getByText(/「昆山听澜电子有限公司」已归档，编号 \d{4}-\d{4}。/)
    .first()
    .waitFor();
  await readOut(page, /已归档，编号 \d{4}-\d{4}。$/);
  await page.context().close();
}, 60_000);

test('several are filed together, and the numbers are said', async () => {
  const names = ['太仓溪午仪器有限公司', '常熟云岭纺织有限公司', '张家港川野钢管有限公司'];
  for (const name of names) await confirmed(name);
  const page = await tabs.openAs(assistant);
  for (const name of names) await page.getByRole('checkbox', { name: new RegExp(name) }).check();
  await press(page, '归档所选 3 家');
  const dialog = page.getByRole('alertdialog');
  for (const name of names) await dialog.getByText(name).waitFor();
  await dialog.getByRole('button', { name: /归档/ }).click();
  await page
    .getByText(/已归档 3 家，编号 \d{4}-\d{4} 至 \d{4}-\d{4}。/)
    .first()
    .waitFor();
  await page.getByText('没有待归档的客户').waitFor();
  await page.context().close();
}, 60_000);

test('a card that changed after it was shown is not filed unseen: it stays, and the pane says so', async () => {
  const customerId = await confirmed('吴江启衡丝绸有限公司');
  const page = await tabs.openAs(assistant);
  await page.getByRole('checkbox', { name: /吴江启衡丝绸有限公司/ }).check();
  await press(page, '归档所选 1 家');
  recordOf(await tabs.send('staff-chen', 'customer.edit', { customerId, changes: { demand: '整经机' } }, 2));
  await page.getByRole('alertdialog').getByRole('button', { name: /归档/ }).click();
  await page.getByText('吴江启衡丝绸有限公司').first().waitFor();
  await readOut(page, '1 家没有办成');
  await page.context().close();
}, 60_000);
