import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { ulid } from 'ulid';
import type { GoliveNow, Result } from '#functions/http/wire.ts';
import { fileCounter } from '#functions/table/customer.ts';
import { lastNumber } from '#functions/table/numbering.ts';
import { listStaff } from '#functions/table/staff.ts';
import { dayOf } from '#policy/day.ts';
import { startLocal, type Local } from '#infra/local/local.ts';
import { launchBrowser } from '#given/browser.ts';
import { listsFrom } from '#given/lists.ts';
import { until } from '#given/process.ts';
import { picture, press, tab, text, type Seat } from '#given/seats.ts';
import { openBook } from '../addin/pane/beside-book.ts';
import { overhang } from '../addin/pane/plain-tab.ts';

const patience = 180_000;
const manager = 'staff-zhou';
const year = dayOf(new Date().toISOString()).slice(0, 4);

/** The department's present workbook: a title, the header two lines down, titles of their own, a sum at the end. */
const { filed } = listsFrom(11, 60, 1);
const owners = ['李青禾', '王子衿', '赵一诺'];
const rows = filed.map(({ name, principal = '', phone = '', address = '', creditCode = '' }, i) => [
  String(i + 1),
  name,
  creditCode,
  principal,
  phone,
  address,
  '普通公司',
  '年度框架',
  '展览会',
  owners[i % owners.length] ?? '',
  `K-${String(1_000 + i)}`,
  i === 0 ? '2019年3月5日' : '2019-03-05',
]);
// Two rows are one company, and two people say that it is theirs.
const [one = [], other = []] = [rows[4], rows[9]];
rows[9] = one.map((cell, i) => (i === 0 || i === 9 ? (other[i] ?? '') : cell));
const sheet = [
  ['华东区老客户一览', '', '', '', '', '', '', '', '', '', '', ''],
  ['', '', '', '', '', '', '', '', '', '', '', ''],
  [
    '行号',
    '单位名称',
    '税号',
    '联系人',
    '手机',
    '地址',
    '单位性质',
    '要买什么',
    '客户来源',
    '业务员',
    '客户代码',
    '登记日期',
  ],
  ...rows,
  ['合计', '60 家', '', '', '', '', '', '', '', '', '', ''],
];

let house: Local;
/** The sheet that they work in today. */
let theirs = '';
let seat: Seat;
let close: () => Promise<void>;
beforeAll(async () => {
  const [local, browser] = await Promise.all([
    startLocal({ port: 0, dataDir: undefined, isEmpty: true }),
    launchBrowser(),
  ]);
  house = local;
  seat = await openBook(browser, house, manager, ulid());
  theirs = await seat.page.evaluate(() => salesdesk.model.activeSheet('').name);
  await narrow(320);
  close = async () => {
    await browser.close();
    await house.stop();
  };
}, patience);
afterAll(() => close());

/** The pane as wide as Excel's narrowest. */
const narrow = (width: number) =>
  seat.page.evaluate((wide) => document.documentElement.style.setProperty('--pane', `${String(wide)}px`), width);
const shoot = (name: string) => picture(seat, `first-run-${name}`);
const pane = (): Frame => seat.pane;
const sideways = (): Promise<number> => overhang(seat.pane as unknown as Parameters<typeof overhang>[0]);
const sure = (name: string | RegExp) => pane().getByRole('alertdialog').getByRole('button', { name }).click();
/** Until nothing unfolds any more. */
const still = () =>
  pane().evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)).then(() => undefined));
const toPage = async () => {
  await tab(seat, /^更多/);
  if (
    !(await pane()
      .getByRole('button', { name: /^上线准备/ })
      .isVisible())
  )
    await tab(seat, /^更多/);
  await press(seat, /^上线准备/);
  await pane().getByRole('heading', { name: '上线准备' }).waitFor();
};
/** What the API says to the manager. */
async function asked<Body>(path: string, data?: object): Promise<Body> {
  const { request } = seat.page.context();
  const token = await request.post(`${house.url}issuer/token`, { data: { staffId: manager } });
  const { access_token } = (await token.json()) as { readonly access_token: string };
  const headers = { authorization: `Bearer ${access_token}` };
  const url = `${house.url}${path}`;
  return (await (data ? request.post(url, { headers, data }) : request.get(url, { headers })).then((answer) =>
    answer.json(),
  )) as Body;
}
const paste = (name: string, cell: string, cells: readonly (readonly string[])[]) =>
  seat.page.evaluate(([to, at, what]) => salesdesk.person.paste(to, at, what), [name, cell, cells] as const);
/** A table of ours as it stands, row by row, by header. */
const rowsOn = (name: string) =>
  seat.page.evaluate((of) => {
    const on = salesdesk.model.sheet(of);
    const table = salesdesk.model.tables.find(({ sheetId }) => sheetId === on.id);
    if (!table) return [];
    const { top, bottom, left } = table.area;
    return Array.from({ length: bottom - top }, (_, at) =>
      Object.fromEntries(
        table.columns.map(({ name: title }, i) => [title, String(on.cell(top + 1 + at, left + i).value)]),
      ),
    );
  }, name);
const resultsOn = async (name: string) => (await rowsOn(name)).map((row) => row['结果'] ?? '');

test(
  'the first manager is told what is missing, and brings the staff in by a sheet',
  async () => {
    await text(seat, '部门还没有上线，先把人员和既有客户备好。');
    await shoot('01-note');
    await toPage();
    await text(seat, '人员名单上还没有销售人员');
    await text(seat, '还没有能评审特殊合同的上级');
    expect(await pane().getByRole('button', { name: '宣布上线' }).isDisabled()).toBe(true);
    expect(await sideways()).toBe(0);
    await shoot('02-checklist');

    await press(seat, /^人员/);
    await press(seat, '建「人员」表');
    await text(seat, /补回 1 位同事/);
    expect((await rowsOn('人员')).map((row) => row['姓名'])).toEqual(['周启明']);
    await paste('人员', 'A3', [
      ['李青禾', 'staff-li', '销售', ''],
      ['王子衿', 'staff-wang', '业务员', ''],
      ['赵一诺', 'staff-zhao', '销售人员、销售助理', ''],
      ['孙见深', 'staff-sun', '总经理', ''],
      ['钱未满', 'staff-li', '财务', '华北'],
      ['吴所谓', '', '打杂', ''],
    ]);
    await press(seat, /^(重新)?检查/);
    await text(seat, '第 3、7 行是同一个登录编号');
    await text(seat, '「打杂」不在可选项里');
    expect(await sideways()).toBe(0);
    await shoot('03-staff-found');
    await seat.page.evaluate(() => {
      salesdesk.person.type('人员', 'B7', 'staff-qian');
      salesdesk.person.type('人员', 'D7', '');
      salesdesk.person.delete('人员', '8:8');
    });
    await press(seat, /^发送/);
    await sure(/^发送/);
    await text(seat, /5 已登记/);
    const list = (await listStaff(house.table)).map(({ staffId, name, roles }) => [staffId, name, roles.join(',')]);
    expect(list.sort()).toEqual([
      ['staff-li', '李青禾', 'salesperson'],
      ['staff-qian', '钱未满', 'finance'],
      ['staff-sun', '孙见深', 'superior'],
      ['staff-wang', '王子衿', 'salesperson'],
      ['staff-zhao', '赵一诺', 'salesperson,assistant'],
      ['staff-zhou', '周启明', 'manager'],
    ]);
    expect(new Set(await resultsOn('人员'))).toEqual(new Set(['在名单上']));
    await shoot('04-staff-sent');

    const english = await seat.page
      .context()
      .browser()
      ?.newContext({ ignoreHTTPSErrors: true, locale: 'en-GB', viewport: { width: 320, height: 720 } });
    if (!english) throw new Error('The page has no browser.');
    await english.request.post(`${house.url}issuer/token`, { data: { staffId: manager } });
    const page = await english.newPage();
    await page.goto(`${house.url}pane/`);
    await page.getByRole('button', { name: 'Going live' }).click();
    await page.getByText('salesperson 3').waitFor();
    expect(await overhang(page)).toBe(0);
    await page.screenshot({ path: join(import.meta.dirname, '../screenshots/flow-first-run-en.png') });
    await english.close();
  },
  patience,
);

test(
  'rows of the present workbook are taken over by what its titles mean; two owners of one company are named with their rows',
  async () => {
    await paste(theirs, 'A1', sheet);
    await seat.page.evaluate((name) => salesdesk.person.activate(name), theirs);
    const before = await seat.page.evaluate((name) => JSON.stringify(salesdesk.model.sheet(name).cell(5, 1)), theirs);
    await toPage();
    await press(seat, /^既有客户/);
    await press(seat, '从本表取数');
    await press(seat, '读取眼前这张表');
    await text(seat, `「${theirs}」：表头在第 3 行`);
    const chosen = async (label: string) =>
      pane()
        .getByRole('combobox', { name: label })
        .evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.text);
    expect([
      await chosen('公司名称'),
      await chosen('归属人'),
      await chosen('原编号'),
      await chosen('需求方向'),
    ]).toEqual(['单位名称', '业务员', '客户代码', '不取']);
    await pane().getByRole('combobox', { name: '需求方向' }).selectOption({ label: '要买什么' });
    expect(await sideways()).toBe(0);
    await shoot('05-mapping');
    await press(seat, '取到「客户导入」（60 行）');
    await pane()
      .getByRole('button', { name: /^(重新)?检查/ })
      .first()
      .waitFor();
    expect(await rowsOn('客户导入')).toHaveLength(60);
    expect(await seat.page.evaluate((name) => JSON.stringify(salesdesk.model.sheet(name).cell(5, 1)), theirs)).toBe(
      before,
    );

    await press(seat, /^(重新)?检查/);
    await text(seat, '第 6、11 行是同一家客户，归属人却有');
    expect(await sideways()).toBe(0);
    await shoot('06-two-owners');
    await press(seat, '看是哪些行');
    await pane()
      .getByRole('button', { name: /^第 11 行/ })
      .click();
    const top = () => seat.page.evaluate(() => salesdesk.model.selection('').area.top);
    await until('the other row is selected', async () => (await top()) === 10);
    await seat.page.evaluate(() => salesdesk.person.delete('客户导入', '11:11'));
  },
  patience,
);

test(
  'sent, broken off, and sent again, each is imported once; then the department is declared live, and no more are imported',
  async () => {
    let batches = 0;
    await seat.page.context().route('**/commands', async (route) => {
      batches += 1;
      // The answer to the first sending is lost on its way.
      if (batches > 1) return route.continue();
      await route.fetch();
      return route.abort();
    });
    await press(seat, /^发送/);
    await sure(/^发送/);
    await pane()
      .getByText(/还有 59 行待发送/)
      .filter({ visible: true })
      .first()
      .waitFor();
    await shoot('07-broken-off');
    await press(seat, /^发送/);
    await sure(/^发送/);
    await text(seat, /59 已导入/);
    await shoot('08-imported');
    expect(await lastNumber(house.table, fileCounter(year))).toBe(59);
    const numbers = (await rowsOn('客户导入')).map((row) => row['编号']);
    expect(new Set(numbers).size).toBe(59);

    await toPage();
    await text(seat, '今年归档 59 家');
    await press(seat, '宣布上线');
    await text(seat, /从现在起客户一律先报备、再确认、再归档/);
    await still();
    await shoot('09-sure');
    await sure('宣布上线');
    await text(seat, '部门已经上线。');
    expect(await asked<GoliveNow>('golive')).toMatchObject({ isLive: true });

    const input = { customerId: ulid(), ownerId: 'staff-li', card: { name: '南京后来仪表有限公司' } };
    const [refused] = await asked<{ results: Result[] }>('commands', {
      commands: [{ id: ulid(), verb: 'customer.import', basedOn: 0, input }],
    }).then(({ results }) => results);
    expect(refused).toMatchObject({ ok: false, findings: [{ by: 'customer/before-going-live' }] });
    await tab(seat, /^更多/);
    await pane()
      .getByRole('button', { name: /^久未维护/ })
      .waitFor();
    await pane()
      .getByRole('button', { name: /^上线准备/ })
      .waitFor({ state: 'hidden' });
    await shoot('10-live');
  },
  patience,
);
