import type { Browser, Frame, Page } from 'playwright-core';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startLocal, type Local } from '#infra/local/local.ts';
import { dayOf } from '#policy/day.ts';
import { demoStaff } from '#infra/local/demo/staff.ts';
import { enterOnce } from '#given/filled-house.ts';
import { launchBrowser } from '#given/browser.ts';
import { anotherCard } from '#given/customer.ts';
import { aCompany } from '#given/many.ts';

const sheet = '客户报备';
const pictures = join(import.meta.dirname, '../screenshots');
const columns = [
  'name',
  'principal',
  'nature',
  'demand',
  'phone',
  'address',
  'creditCode',
  'source',
  'obtainedOn',
] as const;
/** For a machine that many share: what takes a second alone may take a minute there. */
const patience = 120_000;

let house: Local;
let browser: Browser;
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  [house, browser] = await Promise.all([
    startLocal({ port: 0, dataDir: undefined, isEmpty: false, enter: enterOnce }),
    launchBrowser(),
  ]);
}, patience);
afterAll(async () => {
  await browser.close();
  await house.stop();
});

/** One person at a computer of their own, with a workbook of their own. */
interface Seat {
  readonly page: Page;
  readonly pane: Frame;
  readonly picture: (name: string) => Promise<unknown>;
}

async function sit(staffId: string): Promise<Seat> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1440, height: 860 },
    locale: 'zh-CN',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  await page.goto(`${house.url}?book=${staffId}`);
  await page.waitForFunction(() => 'salesdesk' in globalThis);
  const pane = await paneOf(page);
  const name = demoStaff.find((person) => person.staffId === staffId)?.name ?? '';
  const [popup] = await Promise.all([page.waitForEvent('popup'), pane.getByRole('button', { name: '登录' }).click()]);
  await popup.locator(`button[value="${staffId}"]`).click();
  await pane.getByText(name).first().waitFor();
  return { page, pane, picture: (file) => page.screenshot({ path: join(pictures, `${file}.png`) }) };
}

async function paneOf(page: Page): Promise<Frame> {
  const frame = await page.waitForSelector('iframe').then((element) => element.contentFrame());
  if (!frame) throw new Error('the pane has no frame');
  await frame.getByRole('button', { name: '登录' }).or(frame.getByRole('tab').first()).first().waitFor();
  return frame;
}

const asTyped = { nature: '普通公司', source: '展览会', obtainedOn: dayOf(new Date().toISOString()) };
const row = (card: Partial<Record<(typeof columns)[number], string>>): string[] =>
  columns.map((column) => ({ ...card, ...asTyped })[column] ?? '');

const cell = ({ page }: Seat, line: number, column: number) =>
  page.evaluate(([r, c, name]) => salesdesk.model.sheet(name).cell(r, c).value, [line - 1, column, sheet] as const);

const press = ({ pane }: Seat, name: string | RegExp) => pane.getByRole('button', { name }).first().click();
const open = ({ pane }: Seat, name: RegExp) => pane.getByRole('tab', { name }).click();

describe('the first row through the house, by several people, through real office.js', () => {
  const [resultAt, ownerAt, stageAt, numberAt] = [9, 10, 11, 12];
  const count = 1200;
  const counted = new Intl.NumberFormat('zh-CN').format(count);
  let chen: Seat;

  test('a salesperson pastes 1,200 companies: 检查 says in one sentence what they are, and marks the wrong cells', async () => {
    chen = await sit('staff-chen');
    await open(chen, /待发送/);
    await chen.picture('1-first-use');
    await press(chen, /建「客户报备」表/);
    await chen.page.waitForFunction((name) => {
      try {
        return salesdesk.model.sheet(name).cell(0, 0).value === '公司名称';
      } catch {
        return false;
      }
    }, sheet);
    const rows = Array.from({ length: count }, (_, i) =>
      row(
        i % 100 === 7
          ? { ...aCompany(i), address: '' }
          : i % 100 === 9
            ? { ...aCompany(i), phone: '12345' }
            : aCompany(i),
      ),
    );
    rows[0] = row({ ...anotherCard('昆明杉岚精密仪器有限公司'), demand: '=HYPERLINK("http://x","点我")' });
    await chen.page.evaluate(([name, pasted]) => salesdesk.person.paste(name, 'A2', pasted), [sheet, rows] as const);
    await chen.page.evaluate((name) => salesdesk.person.type(name, 'P2', '=1+1'), sheet);
    await chen.pane.getByText(`${counted} 行待发送`).first().waitFor();
    await press(chen, /^检查/);
    await chen.pane
      .getByText(/\d 可报备/)
      .first()
      .waitFor();
    await chen.picture('2-checked');
    expect(String(await cell(chen, 9, resultAt))).toContain('有误');
    expect(await cell(chen, 2, resultAt)).toBe('可报备');
    expect(await cell(chen, 2, 3)).toBe('=HYPERLINK("http://x","点我")');
  }, 360_000);

  test('发送 settles each row alone; the wrong ones stay in the sheet as they were typed', async () => {
    await press(chen, /^发送/);
    await chen.pane.getByRole('alertdialog').getByRole('button', { name: /^发送/ }).click();
    await chen.pane
      .getByText(new RegExp(`已办 ${counted} 行`))
      .first()
      .waitFor({ timeout: 2 * patience });
    await chen.picture('3-sent');
    await chen.page.evaluate((name) => salesdesk.person.select(name, 'M30'), sheet);
    await chen.picture('3-sent-days-and-stages');
    expect(await cell(chen, 2, stageAt)).toBe('待确认');
    expect(await cell(chen, 2, 3)).toBe('=HYPERLINK("http://x","点我")');
    expect(await cell(chen, 9, stageAt)).toBe('');
    expect(await chen.page.evaluate((name) => salesdesk.model.sheet(name).cell(1, 15).formula, sheet)).toBe('=1+1');
  }, 360_000);

  test('a colleague reports one of them in another spelling: taken, with the time, and no word of who has it', async () => {
    const lin = await sit('staff-lin');
    await open(lin, /待发送/);
    await press(lin, /建「客户报备」表/);
    await lin.page.waitForFunction((name) => {
      try {
        return salesdesk.model.sheet(name).cell(0, 0).value === '公司名称';
      } catch {
        return false;
      }
    }, sheet);
    const spelled = row({ ...anotherCard('昆明杉岚精密仪器有限公司'), name: '昆明市杉嵐精密儀器（有限公司）' });
    await lin.page.evaluate(([name, pasted]) => salesdesk.person.paste(name, 'A2', pasted), [
      sheet,
      [spelled],
    ] as const);
    await lin.pane.getByText('1 行待发送').first().waitFor();
    await press(lin, /^检查/);
    await lin.pane
      .getByText(/1 待确认/)
      .first()
      .waitFor();
    expect(String(await cell(lin, 2, resultAt))).toMatch(
      /^待确认：另一位同事已在 \d{4}-\d\d-\d\d \d\d:\d\d:\d\d 先报备/,
    );
    expect(await lin.pane.locator('body').innerText()).not.toContain('陈一舟');
    await lin.page.context().close();
  }, 360_000);

  test('the manager decides on the oldest with the evidence before them', async () => {
    const zhou = await sit('staff-zhou');
    await open(zhou, /待我审批/);
    await zhou.pane.getByText('昆明杉岚精密仪器有限公司').first().waitFor();
    await zhou.picture('4-approvals');
    await zhou.pane.getByText('昆明杉岚精密仪器有限公司').first().click();
    await zhou.pane.getByText('139', { exact: false }).or(zhou.pane.getByText('0512-')).first().waitFor();
    await zhou.picture('5-approval');
    await zhou.pane.getByRole('button', { name: '确认不存在' }).click();
    await zhou.pane
      .getByText(/「昆明杉岚精密仪器有限公司」已确认/)
      .first()
      .waitFor();
    await zhou.page.context().close();
  }, 360_000);

  test('the assistant files it, and it gets the next number of the year', async () => {
    const xu = await sit('staff-xu');
    await open(xu, /待归档/);
    await xu.pane.getByText('昆明杉岚精密仪器有限公司').first().waitFor();
    await xu.picture('6-filing');
    await xu.pane.getByRole('checkbox', { name: /昆明杉岚/ }).click();
    await press(xu, /^归档/);
    await xu.pane.getByRole('alertdialog').getByRole('button', { name: /归档/ }).last().click();
    await xu.pane
      .getByText(/已归档/)
      .first()
      .waitFor();
    await xu.page.context().close();
  }, 360_000);

  test('刷新 brings owner, stage and number into the salesperson’s sheet, sorted as they have it', async () => {
    await chen.page.evaluate((name) => salesdesk.person.sort(name, [{ key: 0, ascending: false }]), sheet);
    await press(chen, /^刷新/);
    await chen.pane
      .getByText(/已刷新/)
      .first()
      .waitFor();
    const lines = await chen.page.evaluate(
      ([name, most]) => {
        const at = salesdesk.model.sheet(name);
        return Array.from({ length: most }, (_, i) => [0, 10, 11, 12].map((column) => at.cell(i + 1, column).value));
      },
      [sheet, count] as const,
    );
    const line = lines.findIndex(([name]) => name === '昆明杉岚精密仪器有限公司');
    expect(line).toBeGreaterThanOrEqual(0);
    expect(lines[line]?.[ownerAt - 9]).toBe('陈一舟');
    expect(lines[line]?.[stageAt - 9]).toBe('已归档');
    expect(String(lines[line]?.[numberAt - 9])).toMatch(/^\d{4}-\d{4}$/);
    await chen.page.evaluate(([name, at]) => salesdesk.person.select(name, `A${String(at + 2)}`), [
      sheet,
      line,
    ] as const);
    await open(chen, /本行/);
    await chen.pane
      .getByText(/已归档/)
      .first()
      .waitFor();
    await chen.picture('7-this-row');
  }, 360_000);
});
