import type { Browser } from 'playwright-core';
import { givenAccountOfExcel } from '#given/account-of-excel.ts';
import { launchBrowser } from '#given/browser.ts';
import { type Person, staff } from '#given/department.ts';
import { givenInstalled, type Installed, openExcel } from '#given/installed.ts';

let installed: Installed;
let browser: Browser;
beforeAll(async () => {
  [installed, browser] = await Promise.all([givenInstalled(), launchBrowser()]);
  installed.isNested = true;
}, 90_000);
afterAll(async () => {
  await browser.close();
  await installed.stop();
});

/** Somebody whom Excel has signed in. */
const as = (person: Person) => {
  const { staffId, name } = staff[person];
  return givenAccountOfExcel(installed.directory, { oid: staffId, name }).prepare;
};

test('a pane without its settings, or with some it cannot use, says so instead of staying blank', async () => {
  const { settings } = installed;
  for (const spoilt of [undefined, { api: 'http://elsewhere.example' }]) {
    installed.settings = spoilt;
    const { page, pane, close } = await openExcel(browser, installed);
    await pane.getByText('窗格旁边的 settings.json 缺少或不能用').waitFor();
    await page.screenshot({ path: 'test/screenshots/pane-without-settings.png' });
    installed.settings = settings;
    await pane.getByRole('button', { name: '重新载入' }).click();
    await pane.getByRole('button', { name: '用工作账号登录' }).waitFor();
    await close();
  }
}, 60_000);

test('a later release on the server is told beside what is being typed, and takes nothing of it away', async () => {
  const { page, pane, close } = await openExcel(browser, installed, as('lin'));
  await pane.getByRole('tab', { name: '今日' }).click();
  await pane.getByRole('button', { name: '登记拜访' }).click();
  const typed = pane.getByLabel('拜访结果');
  await typed.fill('下周再谈');
  installed.release = '99.0.0';
  await pane.getByRole('tab', { name: '合同' }).click();
  await pane.getByText('销售台有了新版本').waitFor();
  await pane.getByRole('tab', { name: '更多' }).click();
  expect(await typed.inputValue()).toBe('下周再谈');
  await page.screenshot({ path: 'test/screenshots/pane-new-release.png' });
  installed.release = undefined;
  await close();
}, 60_000);

test('a screen that a deployment has taken away offers to load the pane again, and then opens', async () => {
  const { pane, close, page } = await openExcel(browser, installed, as('wang'));
  await pane.getByRole('tab', { name: '今日' }).waitFor();
  await page.context().route('**/pane/part-*', (route) => route.fulfill({ status: 404 }));
  await pane.getByRole('tab', { name: '今日' }).click();
  await pane.getByText('这一页没能打开').waitFor();
  await page.screenshot({ path: 'test/screenshots/pane-taken-away.png' });
  await page.context().unroute('**/pane/part-*');
  await pane.getByRole('button', { name: '重新载入' }).click();
  await pane.getByRole('tab', { name: '今日' }).click();
  await pane.getByText('今天没有到期的事').waitFor();
  await close();
}, 60_000);
