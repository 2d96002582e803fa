import type { Page } from 'playwright-core';
import { ulid } from 'ulid';
import { dayAfter, dayOf } from '#policy/day.ts';
import type { ActivityCard } from '#policy/terms/activity.ts';
import { recordOf } from '#given/result.ts';
import { openPlainTabs, overhang, picture, readOut, type PlainTabs } from './plain-tab.ts';

const [owner, colleague, assistant] = ['staff-chen', 'staff-lin', 'staff-xu'];
const [planned, dormant, third] = ['宁波拓梵紧固件有限公司', '常州珞珩轴承有限公司', '苏州澜屿精密机械有限公司'];
const today = dayOf(new Date().toISOString());
const nextWeek = dayAfter(today, 7);

let tabs: PlainTabs;
beforeAll(async () => {
  tabs = await openPlainTabs();
  await log(owner, { customer: planned, kind: 'visit', state: 'planned', plannedOn: today });
}, 120_000);
afterAll(() => tabs.close());

const blank: ActivityCard = {
  customer: '',
  kind: '',
  state: '',
  plannedOn: '',
  doneOn: '',
  contact: '',
  outcome: '',
  nextOn: '',
  note: '',
};
const log = async (staffId: string, card: Partial<ActivityCard>) =>
  tabs.send(staffId, 'activity.log', { activityId: ulid(), card: { ...blank, ...card } }, 0);

/** Asks the owner of a customer for consent; gives the consent's id. */
async function ask(name: string): Promise<string> {
  const request = { purpose: '对方来电问交期', contact: '', untilOn: nextWeek };
  const consentId = ulid();
  recordOf(await tabs.send(colleague, 'consent.ask', { consentId, request, customer: { name } }, 0));
  return consentId;
}

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).first().click();
const text = (page: Page, words: string | RegExp) => page.getByText(words).first().waitFor();
const sayWhatCame = async (page: Page) => {
  await page.getByRole('combobox', { name: /^(联系人|contact)/ }).fill('余海平');
  await page.getByRole('textbox', { name: /^(拜访结果|outcome)/ }).fill('已报价');
  await page.getByLabel(/^(下次日期|next on)/).fill(nextWeek);
};

const looks = [
  { name: 'zh-320', locale: 'zh-CN', width: 320 },
  { name: 'en-320', locale: 'en-GB', width: 320 },
  // 320 px with text twice as large leaves the room of 160.
  { name: 'zh-160', locale: 'zh-CN', width: 160 },
] as const;

test.each(looks)(
  'nothing goes sideways, $name: 今日, the entry and its findings, consents, notices',
  async ({ name, width, ...options }) => {
    const page = await tabs.openAs(owner, { ...options, viewport: { width, height: 720 } });
    const beyond: Record<string, number> = {};
    const look = async (screen: string) => {
      beyond[screen] = await overhang(page);
      await picture(page, `${screen}-${name}`);
    };
    await page.getByRole('img').first().waitFor();
    await look('today');
    await press(page, /^(登记拜访|Log a visit)$/);
    await press(page, /^(登记|Log it)$/);
    await text(page, /没有写客户|not named/);
    await look('entry-found');
    await page.getByRole('tab').last().click();
    await page.getByRole('tab').last().click();
    await press(page, /^(征询同意|Consents)/);
    await press(page, /^(征询同意|Ask for consent)$/);
    await look('ask-consent');
    await press(page, /^(返回|Back)$/);
    await press(page, /^(通知|Notices)/);
    await page.getByRole('heading', { name: /^(通知|Notices)$/ }).waitFor();
    await look('notices');
    expect(beyond).toEqual({ today: 0, 'entry-found': 0, 'ask-consent': 0, notices: 0 });
    await page.context().close();
  },
  90_000,
);

test('a plan of today is settled from its line: it leaves the list, and no second entry comes of it', async () => {
  const page = await tabs.openAs(owner);
  await press(page, `登记结果 ${planned}`);
  await text(page, '登记计划的结果');
  await page.getByRole('radio', { name: '完成' }).waitFor();
  await press(page, '登记');
  await readOut(page, '「完成」还缺联系人');
  await sayWhatCame(page);
  await press(page, '登记');
  await readOut(page, `已登记「${planned}」的拜访。`);
  await page.locator('[role="group"]').getByRole('button', { name: '返回' }).click();
  await page.getByRole('button', { name: `登记 ${dormant}` }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent ?? '')).toMatch(/^今天有/);
  await page.getByRole('button', { name: `登记结果 ${planned}` }).waitFor({ state: 'detached' });
  await text(page, /完成 \d+ 次，计划 \d+ 次，未成 0 次/);
  await page.getByRole('button', { name: '看数字' }).click();
  // The demo has a visit of its own planned for today.
  const days = page.getByRole('row').filter({ hasText: today.slice(5) });
  expect(await days.innerText()).toMatch(new RegExp(`${today.slice(5)}\\s+1\\s+1\\s+0`));
  await page.context().close();
}, 90_000);

test('what is typed stays: on another page, without a connection, and after a refusal; 补记 is said while it is typed', async () => {
  const page = await tabs.openAs(owner);
  await press(page, `登记 ${dormant}`);
  await sayWhatCame(page);
  await page.getByLabel('完成日期').fill(dayAfter(today, -14));
  await text(page, /现在才记，标为「补记」/);
  await page.getByRole('tab', { name: '今日' }).click();
  await page.getByRole('tab', { name: '更多' }).click();
  await page.context().setOffline(true);
  await press(page, '登记');
  await text(page, '连不上服务器，请稍后再试。');
  expect(await page.getByRole('textbox', { name: '拜访结果' }).inputValue()).toBe('已报价');
  await page.context().setOffline(false);
  await press(page, '登记');
  await readOut(page, `已登记「${dormant}」的拜访。这一次记为补记。`);
  await page.context().close();
}, 90_000);

test('an assistant logs for the owner, and it is said', async () => {
  const page = await tabs.openAs(assistant);
  await page.getByRole('tab', { name: '更多' }).click();
  await press(page, /^登记拜访/);
  await text(page, '替归属人登记');
  await page.getByRole('combobox', { name: '客户' }).fill(third);
  await sayWhatCame(page);
  await press(page, '登记');
  await readOut(page, `已登记「${third}」的拜访。`);
  await page.context().close();
}, 90_000);

test('who asked is told why not, and not by whom; what was granted can be taken back', async () => {
  await ask(third);
  const page = await tabs.openAs(owner);
  await press(page, `答复 ${third}`);
  await press(page, '不同意');
  await page.getByRole('textbox', { name: '不同意的原因' }).fill('正在谈续约');
  await press(page, '不同意');
  await readOut(page, '已答复林晓棠：不同意。');
  const granted = await ask(dormant);
  recordOf(await tabs.send(owner, 'consent.grant', { consentId: granted }, 1));
  await page.getByRole('tab', { name: '今日' }).click();
  await page.getByRole('tab', { name: '更多' }).click();
  await press(page, '收回');
  await text(page, '收回后，林晓棠不能再登记');
  await page.getByRole('alertdialog').getByRole('button', { name: '收回' }).click();
  await readOut(page, '已收回给林晓棠的同意。');

  const theirs = await tabs.openAs(colleague);
  await press(theirs, /^通知，\d+ 条未看/);
  await press(theirs, '查看 征询未获同意');
  await text(theirs, '答复：正在谈续约');
  await text(theirs, '已收回');
  expect(await theirs.locator('body').innerText()).not.toContain('陈一舟');
  await picture(theirs, 'consents-asked-320');
  await press(theirs, /^通知，\d+ 条未看/);
  expect(await theirs.getByText('征询未获同意').count()).toBe(0);
  await press(theirs, '全部看过');
  await readOut(theirs, '通知都已标为看过。');
  await text(theirs, '没有未看的通知');
  await ask(planned);
  await theirs.getByRole('tab', { name: '更多' }).click();
  await press(theirs, /^征询同意/);
  await press(theirs, `撤回 ${planned}`);
  await readOut(theirs, `已撤回对「${planned}」的征询。`);
  await Promise.all([page.context().close(), theirs.context().close()]);
}, 90_000);
