import type { Page } from 'playwright-core';
import { putStaff } from '#functions/table/staff.ts';
import { openPlainTabs, picture, readOut, type PlainTabs } from './plain-tab.ts';

let tabs: PlainTabs;
beforeAll(async () => {
  tabs = await openPlainTabs();
}, 60_000);
afterAll(() => tabs.close());

const manager = 'staff-zhou';
const item = (page: Page, name: string) => page.locator('li button').filter({ hasText: name });
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 2, name });

/** A report, and one that is like it by its contacts and its brand but not by its trade. */
const givenAlike = async (brand: string): Promise<{ readonly plain: string; readonly alike: string }> => {
  const [plain, alike] = [`苏州${brand}轴承有限公司`, `苏州${brand}精密轴承有限公司`];
  const contacts = { phone: '0512-66180234', address: `江苏省苏州市吴中区${brand}路18号` };
  await tabs.report('staff-lin', plain, contacts);
  await tabs.report('staff-chen', alike, contacts);
  return { plain, alike };
};

test('signing in beside the pane: the manager comes to what waits, oldest first', async () => {
  await tabs.report('staff-chen', '无锡天澜泵业有限公司');
  await tabs.report('staff-lin', '常州启衡电机有限公司');
  const page = await tabs.openAsNobody();
  const [beside] = await Promise.all([page.waitForEvent('popup'), press(page, '登录')]);
  await beside.getByRole('button', { name: /周启明/ }).click();
  await item(page, '无锡天澜泵业有限公司').waitFor();
  const names = await page.locator('li button').allInnerTexts();
  expect(names.map((text) => text.split('\n')[0])).toEqual(['无锡天澜泵业有限公司', '常州启衡电机有限公司']);
  expect(names[0]).toContain('陈一舟 报备');
  expect(await page.getByRole('tab', { name: /待我审批/ }).innerText()).toContain('2');
  await page.context().close();
}, 60_000);

test('a clean report: one press, the next one opens, and the result is read out', async () => {
  await tabs.report('staff-chen', '南通沐川阀门有限公司');
  const page = await tabs.openAs(manager);
  await item(page, '无锡天澜泵业有限公司').click();
  await heading(page, '无锡天澜泵业有限公司').waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('无锡天澜泵业有限公司');
  await press(page, '确认不存在');
  await heading(page, '常州启衡电机有限公司').waitFor();
  await readOut(page, '「无锡天澜泵业有限公司」已确认，归陈一舟所有。');
  await page.keyboard.press('Alt+ArrowDown');
  await heading(page, '南通沐川阀门有限公司').waitFor();
  await page.keyboard.press('Alt+ArrowUp');
  await heading(page, '常州启衡电机有限公司').waitFor();
  await page.keyboard.press('Escape');
  await item(page, '常州启衡电机有限公司').waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('常州启衡电机有限公司');
  await page.keyboard.press('Enter');
  await heading(page, '常州启衡电机有限公司').waitFor();
  await page.context().close();
}, 60_000);

test('a suspicion: the differing characters are marked, a reason is asked for, and it is kept while one looks elsewhere', async () => {
  const { plain, alike } = await givenAlike('恒岳');
  const page = await tabs.openAs(manager);
  await item(page, alike).click();
  await page.getByRole('heading', { level: 4, name: plain }).waitFor();
  expect(await page.locator('mark').allInnerTexts()).toContain('精密');
  expect(await page.getByText('相同', { exact: false }).count()).toBeGreaterThan(0);
  await picture(page, 'approval-320');
  const decide = page.getByRole('button', { name: '确认为关联公司' });
  await page.getByRole('radio', { name: '关联公司' }).click();
  await page.getByText('请写一句为什么是或不是同一家').waitFor();
  expect(await decide.isDisabled()).toBe(true);
  await page.getByRole('textbox', { name: '理由' }).fill('同一老板，两块业务');
  await page.getByRole('tab', { name: '更多' }).click();
  await page.getByRole('tab', { name: /待我审批/ }).click();
  expect(await page.getByRole('textbox', { name: '理由' }).inputValue()).toBe('同一老板，两块业务');
  await decide.click();
  await page.getByText(`「${alike}」已确认，归陈一舟所有。`).last().waitFor();
  await page.context().close();
}, 60_000);

test('the same customer is refused with its reason, and the candidate is named', async () => {
  const { plain, alike } = await givenAlike('沐阳');
  const page = await tabs.openAs(manager);
  await item(page, alike).click();
  await page.getByRole('radio', { name: '同一客户' }).click();
  await page.getByRole('textbox', { name: '理由' }).fill('同一家，名字写全了');
  await press(page, '同一客户，不通过');
  await page.getByText(`「${alike}」不通过`).last().waitFor();
  await press(page, '返回');
  await item(page, plain).waitFor();
  expect(await item(page, alike).count()).toBe(0);
  await page.context().close();
}, 60_000);

test('evidence that changes while the manager looks is shown again, and nothing typed is lost', async () => {
  const name = '苏州川禾轴承有限公司';
  const contacts = { phone: '0512-66559011', address: '江苏省苏州市吴中区川禾路7号' };
  await tabs.report('staff-lin', name, contacts);
  const page = await tabs.openAs(manager);
  await item(page, name).click();
  await page.getByText('档案中没有相似的客户').waitFor();
  await tabs.report('staff-chen', '苏州川禾精密轴承有限公司', contacts);
  await press(page, '确认不存在');
  await page.getByText('您查看之后情况有了变化').waitFor();
  await page.getByRole('heading', { level: 4, name: '苏州川禾精密轴承有限公司' }).waitFor();
  await page.getByRole('radio', { name: '不存在' }).click();
  await page.getByRole('textbox', { name: '理由' }).fill('两家');
  await press(page, '确认不存在');
  await page.getByText(`「${name}」已确认`).last().waitFor();
  await page.context().close();
}, 60_000);

test('the clean ones together, after their names were seen; one that is no longer clean is left out and named', async () => {
  const clean = ['扬州溪桥灯具有限公司', '泰州云麓船舶配件有限公司'];
  for (const name of clean) await tabs.report('staff-lin', name);
  const contacts = { phone: '0514-87650921', address: '江苏省扬州市广陵区溪舟路9号' };
  await tabs.report('staff-lin', '扬州溪舟模具有限公司', contacts);
  await tabs.report('staff-chen', '扬州溪舟精密模具有限公司', contacts);
  const page = await tabs.openAs(manager);
  await press(page, /一并确认/);
  const dialog = page.getByRole('alertdialog');
  await dialog.getByText('请逐家审批').waitFor();
  const shown = await dialog.innerText();
  for (const name of clean) expect(shown.indexOf(name)).toBeGreaterThan(-1);
  expect(shown.indexOf('扬州溪舟模具有限公司')).toBeGreaterThan(shown.indexOf('请逐家审批'));
  await picture(page, 'together-320');
  await dialog.getByRole('button', { name: '确认不存在' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await item(page, clean[0] ?? '').waitFor({ state: 'hidden' });
  await item(page, '扬州溪舟模具有限公司').waitFor();
  await readOut(page, /^已确认 \d+ 家。$/);
  await page.context().close();
}, 60_000);

test('nobody decides on a report of their own; the pane says who may', async () => {
  const both = { staffId: 'staff-both', name: '秦若水', roles: ['salesperson', 'manager'] as const, hasLeft: false };
  await putStaff(tabs.house.table, { ...both, roles: [...both.roles] });
  await tabs.report(both.staffId, '镇江听澜仪表有限公司');
  const page = await tabs.openAs(both.staffId);
  await item(page, '镇江听澜仪表有限公司').click();
  await page.getByText('自己报备的客户不能自己确认').waitFor();
  await page.getByText('请另一位经理办理').waitFor();
  expect(await page.getByRole('radio').count()).toBe(0);
  expect(await page.getByRole('button', { name: '确认不存在' }).count()).toBe(0);
  await page.context().close();
}, 60_000);
