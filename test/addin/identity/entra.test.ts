import type { Browser, Frame, Page } from 'playwright-core';
import { givenAccountOfExcel } from '#given/account-of-excel.ts';
import { launchBrowser } from '#given/browser.ts';
import { staff } from '#given/department.ts';
import { type AtExcel, givenInstalled, type Installed, openExcel } from '#given/installed.ts';
import { aCompany } from '#given/many.ts';

const sheet = '客户报备';
const chen = staff.chen;

let installed: Installed;
let browser: Browser;
beforeAll(async () => {
  [installed, browser] = await Promise.all([givenInstalled(), launchBrowser()]);
}, 90_000);
afterAll(async () => {
  await browser.close();
  await installed.stop();
});

/** Signs somebody in by hand, on the page that the directory shows beside the pane. */
async function signInBeside(page: Page, press: () => Promise<void>, name?: string): Promise<void> {
  const opened = page.context().waitForEvent('page');
  await press();
  const beside = await opened;
  if (name !== undefined) await beside.getByRole('link', { name }).click();
  if (!beside.isClosed()) await beside.waitForEvent('close');
}

const button = (pane: Frame, name: string | RegExp) => pane.getByRole('button', { name });

/** Puts companies into the sheet of reports, beginning at a line of it. */
const paste = (page: Page, line: number, from: number, many: number) => {
  const rows = Array.from({ length: many }, (_, i) => {
    const { name, principal, demand, phone, address, creditCode, obtainedOn } = aCompany(from + i);
    return [name, principal, '普通公司', demand, phone, address, creditCode, '展览会', obtainedOn];
  });
  return page.evaluate(([on, at, pasted]) => salesdesk.person.paste(on, at, pasted), [
    sheet,
    `A${line}`,
    rows,
  ] as const);
};

async function checkAndSend(pane: Frame, many: number): Promise<void> {
  await pane.getByText(`待发送 ${many}`).waitFor();
  await button(pane, /^(重新)?检查/).click();
  await send(pane, many);
}

async function send(pane: Frame, many: number): Promise<void> {
  await button(pane, `发送 ${many} 行`).click();
  await pane
    .getByRole('alertdialog')
    .getByRole('button', { name: `发送 ${many} 行` })
    .click();
}

/** Nothing that is secret lies anywhere but in memory, and none went anywhere but to the API. */
async function nothingIsLeft({ kept, leaks }: AtExcel): Promise<void> {
  const lies = JSON.stringify(await kept());
  expect([...installed.directory.secrets].filter((secret) => lies.includes(secret))).toEqual([]);
  expect(JSON.parse(lies)).toMatchObject({ local: { 'salesdesk.isIn': 'yes' }, cookies: '' });
  expect(lies).not.toContain('msal');
  expect(leaks).toEqual([]);
}

test('where Excel signs nobody in itself a page beside the pane does; what runs out in mid-work is renewed unseen, or asked for with no row lost', async () => {
  const { directory } = installed;
  const excel = await openExcel(browser, installed);
  const { page, pane } = excel;

  directory.refusal = { error: 'access_denied', description: 'AADSTS90094: an administrator has to consent' };
  await signInBeside(page, () => button(pane, '用工作账号登录').click());
  await pane.getByText('管理员还没有同意使用销售台').waitFor();
  await page.screenshot({ path: 'test/screenshots/pane-no-consent.png' });

  directory.refusal = undefined;
  directory.lifetime = 2;
  await signInBeside(page, () => button(pane, '用工作账号登录').click(), chen.name);
  await pane.getByRole('tab', { name: '待发送' }).click();
  await button(pane, '建「客户报备」表').click();
  await paste(page, 2, 0, 20);
  await checkAndSend(pane, 20);
  await pane.getByText('已同步').waitFor();
  expect(directory.given.refresh_token).toBeGreaterThan(1);
  expect(await installed.customersOf(chen.staffId)).toBe(20);
  await nothingIsLeft(excel);

  await paste(page, 22, 20, 120);
  installed.answered = (path) => {
    if (path === '/commands') directory.signEverybodyOut();
  };
  await checkAndSend(pane, 120);
  await pane.getByText('登录已过期').waitFor();
  await page.screenshot({ path: 'test/screenshots/pane-signed-out.png' });
  expect(await installed.customersOf(chen.staffId)).toBe(120);

  installed.answered = () => undefined;
  directory.lifetime = 3_600;
  await signInBeside(page, () => button(pane, '重新登录').click(), chen.name);
  await send(pane, 20);
  await pane.getByText('已同步').waitFor();
  expect(await installed.customersOf(chen.staffId)).toBe(140);
  await nothingIsLeft(excel);
  await excel.close();
}, 120_000);

test('Excel signs people in itself: nobody is asked, what runs out is renewed unseen while rows are sent, and who signs out stays out', async () => {
  const { directory } = installed;
  const account = givenAccountOfExcel(directory, { oid: staff.lin.staffId, name: staff.lin.name });
  directory.lifetime = 2;
  installed.isNested = true;
  const excel = await openExcel(browser, installed, account.prepare);
  const { page, pane } = excel;

  await pane.getByRole('tab', { name: '待发送' }).click();
  await button(pane, '建「客户报备」表').click();
  await paste(page, 2, 200, 120);
  await checkAndSend(pane, 120);
  await pane.getByText('已同步').waitFor();
  expect(await installed.customersOf(staff.lin.staffId)).toBe(120);
  expect(directory.given.broker).toBeGreaterThan(2);
  expect(account.asked).not.toContain('GetTokenPopup');
  await nothingIsLeft(excel);

  account.silently = 'USER_INTERACTION_REQUIRED';
  account.byHand = 'USER_CANCEL';
  await pane.getByRole('tab', { name: '今日' }).click();
  await pane.getByText('登录已过期').waitFor();
  await button(pane, '重新登录').click();
  account.byHand = 'PERSISTENT_ERROR';
  await button(pane, '重新登录').click();
  await pane.getByText('管理员还没有同意使用销售台').waitFor();
  directory.lifetime = 3_600;
  account.byHand = 'granted';
  await button(pane, '重新登录').click();
  await pane.getByText('登录已过期').waitFor({ state: 'hidden' });

  await button(pane, '菜单').click();
  await pane.getByRole('menuitem', { name: '换人' }).click();
  await pane.getByText('销售台用的是 Excel 的账号').waitFor();
  await button(pane, '菜单').click();
  await pane.getByRole('menuitem', { name: '退出' }).click();
  await button(pane, '用工作账号登录').waitFor();
  account.silently = 'granted';
  const askedUntilNow = account.asked.length;
  await pane.evaluate(() => location.reload());
  await button(pane, '用工作账号登录').waitFor();
  expect(account.asked).toHaveLength(askedUntilNow);
  expect(await excel.kept()).toMatchObject({ local: { 'salesdesk.hasSignedOut': 'yes' }, cookies: '' });
  expect(excel.leaks).toEqual([]);
  await excel.close();
}, 120_000);
