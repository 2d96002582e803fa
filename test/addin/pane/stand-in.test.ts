import { openPlainTabs, overhang, picture, readOut, type PlainTabs } from './plain-tab.ts';

let tabs: PlainTabs;
beforeAll(async () => {
  tabs = await openPlainTabs();
}, 60_000);
afterAll(() => tabs.close());

const [manager, assistant, salesperson] = ['staff-zhou', 'staff-xu', 'staff-chen'];

test('the manager names who decides in their place; that person’s pane says so until it is ended', async () => {
  const page = await tabs.openAs(manager);
  await page.getByRole('button', { name: '菜单' }).click();
  await page.getByRole('menuitem', { name: '请人代理' }).click();
  await page.getByText('现在没有人替您审批').waitFor();
  await page.getByRole('combobox', { name: '代理人' }).selectOption({ label: '许静宜' });
  await page.getByRole('textbox', { name: '原因' }).fill('出差');
  await page.getByRole('button', { name: '请其代理' }).click();
  await readOut(page, '已请许静宜代理');
  expect(await overhang(page)).toBe(0);
  await picture(page, 'stand-in-320');

  const theirs = await tabs.openAs(assistant);
  await theirs.getByText('代周启明任销售部经理').waitFor();
  await theirs.getByRole('tab', { name: '待我审批' }).waitFor();
  await theirs.context().close();

  await page.getByRole('button', { name: '结束 许静宜' }).click();
  await readOut(page, '已结束许静宜的代理');
  await page.getByText('现在没有人替您审批').waitFor();
  await page.context().close();
}, 60_000);

test('days that cannot be are answered by the house, and what was typed stays', async () => {
  const page = await tabs.openAs(manager);
  await page.getByRole('button', { name: '菜单' }).click();
  await page.getByRole('menuitem', { name: '请人代理' }).click();
  await page.getByRole('combobox', { name: '代理人' }).selectOption({ label: '许静宜' });
  await page.getByLabel('到哪天止').fill('2020-01-01');
  await page.getByRole('button', { name: '请其代理' }).click();
  await page.getByText('到期日早于开始日').waitFor();
  await page.getByRole('tab', { name: '更多' }).click();
  await page.getByRole('tab', { name: '合同' }).click();
  expect(await page.getByLabel('到哪天止').inputValue()).toBe('2020-01-01');
  await page.context().close();
}, 60_000);

test('who decides nothing is not offered it', async () => {
  const page = await tabs.openAs(salesperson);
  await page.getByRole('button', { name: '菜单' }).click();
  await page.getByRole('menuitem', { name: '怎么用' }).waitFor();
  expect(await page.getByRole('menuitem', { name: '请人代理' }).count()).toBe(0);
  await page.context().close();
}, 60_000);
