import type { Page } from 'playwright-core';
import { catalogue } from '#policy/catalogue.ts';
import { extras } from '#policy/extras.ts';
import { openPlainTabs, overhang, picture, readOut, type PlainTabs } from './plain-tab.ts';

const long = '内蒙古自治区呼伦贝尔市满洲里口岸国际物流供应链综合服务与进出口贸易发展有限公司';
const plain = '苏州恒岳轴承有限公司';
const alike = '苏州恒岳精密轴承有限公司';

let tabs: PlainTabs;
beforeAll(async () => {
  tabs = await openPlainTabs();
  const contacts = { phone: '0512-66180234', address: '江苏省苏州市吴中区恒岳路18号' };
  await tabs.report('staff-chen', long);
  await tabs.report('staff-lin', plain, contacts);
  await tabs.report('staff-chen', alike, contacts);
}, 60_000);
afterAll(() => tabs.close());

const manager = 'staff-zhou';
const item = (page: Page, name: string | RegExp) => page.locator('li button').filter({ hasText: name });
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();
const tabNames = async (page: Page) => (await page.getByRole('tab').allInnerTexts()).map((text) => text.split('\n')[0]);

test.each([
  ['staff-chen', ['今日', '本行', '待发送', '合同', '更多']],
  ['staff-zhou', ['待我审批', '今日', '本行', '合同', '更多']],
  ['staff-xu', ['待归档', '本行', '合同', '更多']],
  ['staff-song', ['待我审批', '本行', '合同', '更多']],
  ['staff-he', ['收款', '待归档', '本行', '待发送', '合同', '更多']],
])(
  '%s sees the tabs of their role, and why there is no sheet',
  async (staffId, names) => {
    const page = await tabs.openAs(staffId);
    expect(await tabNames(page)).toEqual(names);
    await page.getByText('报备请在 Excel 里打开').waitFor();
    await page.context().close();
  },
  60_000,
);

const looks = [
  { name: 'zh-light-320', locale: 'zh-CN', colorScheme: 'light', width: 320 },
  { name: 'en-light-320', locale: 'en-GB', colorScheme: 'light', width: 320 },
  { name: 'zh-dark-360', locale: 'zh-CN', colorScheme: 'dark', width: 360 },
  { name: 'en-dark-400', locale: 'en-GB', colorScheme: 'dark', width: 400 },
  { name: 'zh-contrast-320', locale: 'zh-CN', forcedColors: 'active', width: 320 },
  // 320 px with text twice as large leaves the room of 160.
  { name: 'zh-large-160', locale: 'zh-CN', colorScheme: 'light', width: 160 },
  { name: 'en-large-160', locale: 'en-GB', colorScheme: 'light', width: 160 },
] as const;

test.each(looks)(
  'nothing goes sideways, $name: list, detail, policy, help',
  async ({ name, width, ...options }) => {
    const page = await tabs.openAs(manager, { ...options, viewport: { width, height: 640 } });
    const opened: Record<string, number> = {};
    const look = async (screen: string) => {
      opened[screen] = await overhang(page);
      await picture(page, `${screen}-${name}`);
    };
    await item(page, long).waitFor();
    await look('list');
    await item(page, alike).click();
    await page.getByRole('heading', { level: 4, name: plain }).waitFor();
    await page.getByRole('radio').nth(1).click();
    await look('detail');
    await page.keyboard.press('Escape');
    await item(page, long).click();
    await page.getByRole('heading', { level: 2, name: long }).waitFor();
    await look('long');
    await page.getByRole('tab').last().click();
    await look('more');
    await item(page, /^(制度|Policy)/).click();
    await page.getByText('CF-2.1b').waitFor();
    await look('policy');
    await page.getByRole('button', { name: /^(菜单|Menu)$/ }).click();
    await page.getByRole('menuitem').first().waitFor();
    await look('menu');
    await page.getByRole('menuitem').first().click();
    await page.getByRole('menu').waitFor({ state: 'detached' });
    await look('help');
    expect(opened).toEqual({ list: 0, detail: 0, long: 0, more: 0, policy: 0, menu: 0, help: 0 });
    await page.context().close();
  },
  60_000,
);

test('the language is changed from the menu and stays chosen', async () => {
  const page = await tabs.openAs(manager);
  await press(page, '菜单');
  await page.getByRole('menuitemradio', { name: 'English' }).click();
  await page.getByRole('tab', { name: /Approvals|To approve|Waiting/ }).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  await page.reload();
  await page.getByRole('tab', { name: 'More' }).waitFor();
  await page.context().close();
}, 60_000);

test('制度 lists every clause of the policy, upheld or not, with the edition in force', async () => {
  const page = await tabs.openAs(manager);
  await page.getByRole('tab', { name: '更多' }).click();
  await page.locator('li button').filter({ hasText: '制度' }).click();
  await page.getByText('现行版本 V1').waitFor();
  const text = await page.locator('[role=tabpanel]:visible').innerText();
  for (const { id } of catalogue) expect(text).toContain(id);
  const own = page.getByRole('heading', { name: '部门自定' }).locator('xpath=..');
  await own.scrollIntoViewIfNeeded();
  expect(await overhang(page)).toBe(0);
  await picture(page, 'policy-extras-zh-320');
  const saidOf = extras.map(
    (extra) => `${extra.id} ${'isAlways' in extra ? '始终执行' : '未采用'} ${extra.rule['zh-CN']}`,
  );
  const lines = await own.locator('ul').first().locator(':scope > li').allInnerTexts();
  expect(lines.map((line) => line.split(/\n+/).slice(0, 3).join(' '))).toEqual(saidOf);
  await page.getByRole('switch').click();
  await page.getByText('DM-4a').waitFor({ state: 'hidden' });
  await page.getByText('CF-2.1b').waitFor();
  await page.context().close();
}, 60_000);

test('a screen whose code is gone leaves the header and the other screens, and offers to reload', async () => {
  const page = await tabs.openAs(manager);
  await item(page, long).waitFor();
  await page.route('**/pane/*.js', (route) => route.abort());
  await page.getByRole('tab', { name: '更多' }).click();
  await page.getByRole('button', { name: '重新载入' }).waitFor();
  await page.getByRole('tab', { name: /待我审批/ }).click();
  await item(page, long).waitFor();
  await page.context().close();
}, 60_000);

test('a sign-in that runs out in mid-work: a bar to sign in again, and nothing typed is lost', async () => {
  const page = await tabs.openAs(manager, { hasOwnClock: true });
  await item(page, alike).click();
  await page.getByRole('radio', { name: '关联公司' }).click();
  await page.getByRole('textbox', { name: '理由' }).fill('同一老板');
  await page.context().clearCookies();
  await page.clock.fastForward('02:00:00');
  await press(page, '确认为关联公司');
  await page.getByText('登录已过期').waitFor();
  expect(await page.getByRole('textbox', { name: '理由' }).inputValue()).toBe('同一老板');
  await picture(page, 'signed-out-320');
  const [beside] = await Promise.all([page.waitForEvent('popup'), press(page, '重新登录')]);
  await beside.getByRole('button', { name: /周启明/ }).click();
  await page.getByText('登录已过期').waitFor({ state: 'hidden' });
  expect(await page.getByRole('textbox', { name: '理由' }).inputValue()).toBe('同一老板');
  await page.context().close();
}, 60_000);

test('a lost connection: said at once, what was typed stays, and the same press works when it is back', async () => {
  const name = '扬中云汀电气有限公司';
  await tabs.report('staff-chen', name);
  const page = await tabs.openAs(manager);
  await item(page, name).click();
  await page.getByText('档案中没有相似的客户').waitFor();
  await page.context().setOffline(true);
  await page.getByText('现在连不上服务器').waitFor();
  await page.getByText('离线').waitFor();
  await press(page, '确认不存在');
  await page.getByText('连不上服务器，请稍后再试').waitFor();
  await picture(page, 'offline-320');
  await page.context().setOffline(false);
  await page.getByText('现在连不上服务器').waitFor({ state: 'hidden' });
  await press(page, '确认不存在');
  await page.getByText(`「${name}」已确认`).first().waitFor();
  await readOut(page, name);
  await page.context().close();
}, 60_000);

test('who signs out is out: the next to open the pane is asked who they are', async () => {
  const page = await tabs.openAs(manager);
  await press(page, '菜单');
  await page.getByRole('menuitem', { name: '退出' }).click();
  await page.getByRole('button', { name: '登录' }).waitFor();
  await page.reload();
  await page.getByRole('button', { name: '登录' }).waitFor();
  expect(await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]))).not.toContain('eyJ');
  await page.context().close();
}, 60_000);

test('another person takes the seat and sees nothing of the one before', async () => {
  const page = await tabs.openAs(manager);
  await item(page, long).waitFor();
  await press(page, '菜单');
  const [beside] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('menuitem', { name: '换人' }).click(),
  ]);
  await beside.getByRole('button', { name: /许静宜/ }).click();
  await page.getByRole('tab', { name: '待归档' }).waitFor();
  expect(await page.getByRole('tab', { name: '待我审批' }).count()).toBe(0);
  expect(await page.locator('body').innerText()).not.toContain(long);
  await page.context().close();
}, 60_000);
