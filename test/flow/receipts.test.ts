import { dayAfter, dayOf } from '#policy/day.ts';
import { yuanText } from '#policy/form/number.ts';
import type { Contract } from '#policy/terms/contract.ts';
import type { Money, ReceiptPage } from '#functions/http/wire.ts';
import { approvedSale } from '#given/approved-sale.ts';
import { openSeats, picture, press, tab, text, type Seat, type Seats } from '#given/seats.ts';

const patience = 120_000;
const [chen, he] = ['staff-chen', 'staff-he'];
const [payer, other, stranger] = ['淮安澄宇仪表有限公司', '泰州启岚阀门有限公司', '苏州不相识贸易有限公司'];
const today = dayOf(new Date().toISOString());
const yesterday = dayAfter(today, -1);

let seats: Seats;
let finance: Seat;
let [first, second]: [Contract, Contract] = [{} as Contract, {} as Contract];
beforeAll(async () => {
  seats = await openSeats(today);
  const sending = {
    table: seats.house.table,
    send: (staffId: string, verb: string, input: object, basedOn: number) => seats.act(staffId, verb, input, basedOn),
  };
  first = await approvedSale(sending, payer);
  second = await approvedSale(sending, other);
  finance = await seats.sit(he);
  // The demo's own receipts are not what this is about.
  for (const { record } of await receipts('entered'))
    await seats.act(he, 'receipt.drop', { receiptId: record.receiptId }, record.revision);
}, patience);
afterAll(() => seats.close());

const shoot = (seat: Seat, name: string) => picture(seat, `receipts-${name}`);
const sure = ({ pane }: Seat, name: string) => pane.getByRole('alertdialog').getByRole('button', { name }).click();
const onPane = ({ pane }: Seat) => pane.locator('[role=tabpanel]:visible').innerText();
const row = ({ pane }: Seat, name: string) => pane.locator('[data-receipt]', { hasText: name });

async function whose({ pane }: Seat, name: string): Promise<void> {
  const box = pane.getByRole('combobox').filter({ visible: true });
  await box.click();
  await box.fill(name.slice(0, 4));
  await pane.getByRole('option', { name }).click();
}

/** What the API says to the person at a seat. */
async function asked<Body>({ page }: Seat, staffId: string, path: string): Promise<Body> {
  const { request } = page.context();
  const token = await request.post(`${seats.house.url}issuer/token`, { data: { staffId } });
  const { access_token } = (await token.json()) as { readonly access_token: string };
  const answer = await request.get(`${seats.house.url}${path}`, {
    headers: { authorization: `Bearer ${access_token}` },
  });
  return (await answer.json()) as Body;
}
const receipts = async (list: string) => (await asked<ReceiptPage>(finance, he, `receipts?list=${list}`)).items;
const paid = async ({ customerId }: Contract) => {
  const { account } = await asked<Money>(finance, he, `customers/${customerId}/money`);
  const paidFen = account?.receivables.reduce((sum, each) => sum + each.paidFen, 0) ?? 0;
  return [yuanText(paidFen), yuanText(account?.advanceFen ?? 0)];
};

/** The table 回款 as it stands, row by row, by header. */
const rowsOnSheet = ({ page }: Seat) =>
  page.evaluate(() => {
    const sheet = salesdesk.model.sheet('回款');
    const table = salesdesk.model.tables.find(({ sheetId }) => sheetId === sheet.id);
    if (!table) return [];
    const { top, bottom, left } = table.area;
    return Array.from({ length: bottom - top }, (_, at) =>
      Object.fromEntries(
        table.columns.map(({ name }, place) => [name, String(sheet.cell(top + 1 + at, left + place).value)]),
      ),
    );
  });

const instalment = ({ instalments = [] }: Contract, n: number): number =>
  instalments.find((one) => one.n === n)?.fen ?? 0;

/** A bank's statement as it is copied: the account above the header, odd numbers, what went out, a sum below. */
const statement = (): string =>
  [
    ['账号', '6222 0000 1234 5678', '户名', '本公司'],
    ['起止日期', `${yesterday} 至 ${today}`],
    ['币种', '人民币'],
    ['交易日期', '交易时间', '对方户名', '贷方发生额', '借方发生额', '摘要', '交易流水号'],
    [
      yesterday.replaceAll('-', ''),
      '09:12:33',
      payer,
      `￥${yuanText(instalment(first, 1))}`,
      '',
      `货款 合同${first.number ?? ''}`,
      '20260900001',
    ],
    [yesterday, '10:01:02', other, '１０，０００．００', '', '往来款', '20260900002'],
    [yesterday, '10:30:00', stranger, '8,888.8', '', '', '20260900003'],
    [yesterday, '11:00:00', '供电公司', '', '530.20', '电费', '20260900004'],
    [yesterday, '11:10:00', other, '(200.00)', '', '冲正', '20260900005'],
    [yesterday, '11:20:00', other, '见附言', '', '', '20260900006'],
    ['合计', '', '', '999,999.00', '530.20', '', ''],
  ]
    .map((cells) => cells.join('\t'))
    .join('\n');

async function read(): Promise<void> {
  await tab(finance, /收款/);
  await press(finance, '导入流水');
  await finance.pane.getByLabel('粘贴流水').fill(statement());
  await press(finance, '读取');
}

describe('the bank’s money, through real office.js', () => {
  test(
    'finance pastes a statement whose header stands three lines down; what came in goes to the sheet, and from there into the books',
    async () => {
      await read();
      await text(finance, /读到 3 笔入账.*1 行支出没有读/);
      await text(finance, '收入是负数，可能是冲正，请人工处理');
      await text(finance, '金额不是数字：「见附言」');
      await text(finance, /可登记 3 笔/);
      await shoot(finance, '01-read');
      await press(finance, '放进「回款」表 3 笔');
      await text(finance, '待发送 3');
      await finance.pane.getByRole('button', { name: /检查/ }).first().click();
      await finance.pane.getByRole('button', { name: '3 可登记' }).waitFor();
      await shoot(finance, '02-checked');
      await press(finance, '发送 3 行');
      await sure(finance, '发送 3 行');
      await finance.pane.getByRole('button', { name: '3 已登记' }).waitFor();
      await shoot(finance, '03-sent');
      const rows = await rowsOnSheet(finance);
      expect(rows.map((each) => [each['付款方'], each['金额（元）'], each['结果'], each['阶段']])).toEqual([
        [payer, yuanText(instalment(first, 1)), '已登记，待核销', '待确认'],
        [other, '10,000.00', '已登记，待核销', '待确认'],
        [stranger, '8,888.80', '已登记，待核销', '待确认'],
      ]);
    },
    patience,
  );

  test(
    'what is clear is confirmed together after its number, sum and name; the rest one by one, the sum checked as it is typed',
    async () => {
      await tab(finance, /收款/);
      await text(finance, '可直接确认');
      await shoot(finance, '04-list');
      await press(finance, '一起确认 1 笔');
      await text(finance, `一起确认 1 笔，合计 ¥${yuanText(instalment(first, 1))}`);
      await shoot(finance, '05-sure');
      await sure(finance, '确认回款');
      await text(finance, '已确认 1 笔');
      expect(await paid(first)).toEqual([yuanText(instalment(first, 1)), '0.00']);

      await row(finance, other).click();
      await text(finance, '可能是');
      await shoot(finance, '06-offered');
      await finance.pane.getByRole('radio', { name: other }).first().click();
      await text(finance, '核销 10,000.00，回款 10,000.00');
      const field = (n: number) => finance.pane.getByLabel(new RegExp(`第 ${String(n)} 期`)).first();
      await field(3).fill('');
      await field(2).fill(yuanText(1_000_001 - instalment(second, 1)));
      await text(finance, /这一期只剩|比回款 10,000.00 多 0.01/);
      expect(await finance.pane.getByRole('button', { name: '确认回款' }).isDisabled()).toBe(true);
      await field(2).fill('');
      await field(1).fill('4,000');
      await text(finance, '余下 6,000.00 留作预收');
      await shoot(finance, '07-typed');
      await press(finance, '确认回款');
      await text(finance, `「${other}」的 ¥10,000.00 已确认。`);
      expect(await paid(second)).toEqual(['4,000.00', '6,000.00']);

      // The next one is open already.
      await text(finance, '没有找到对得上的应收。');
      await shoot(finance, '08-none');
      await whose(finance, payer);
      await press(finance, '按到期先后填');
      await text(finance, '核销 8,888.80，回款 8,888.80');
      await press(finance, '确认回款');
      await text(finance, '没有待核销的回款');
    },
    patience,
  );

  test(
    'the same statement again doubles nothing, neither read nor typed into the sheet',
    async () => {
      const before = (await receipts('confirmed')).length;
      await read();
      await text(finance, /以前登记过 3 笔/);
      expect(await onPane(finance)).not.toContain('放进「回款」表');
      await shoot(finance, '09-again');
      const [, line] = await rowsOnSheet(finance);
      const typed = ['到账日期', '付款方', '金额（元）', '摘要', '流水号'].map((header) => line?.[header] ?? '');
      await finance.page.evaluate(
        ([day, ...cells]) => salesdesk.person.paste('回款', 'A5', [[day ?? '', ...cells]]),
        [yesterday, ...typed.slice(1)],
      );
      await tab(finance, /待发送/);
      await text(finance, '待发送 1');
      await finance.pane.getByRole('button', { name: /检查/ }).first().click();
      await text(finance, /这笔已于 .* 登记过/);
      await shoot(finance, '10-typed-again');
      expect([(await receipts('confirmed')).length, await receipts('entered')]).toEqual([before, []]);
    },
    patience,
  );

  test(
    'whoever holds the customer sees it and announces the next one; finance reverses after its consequence was named',
    async () => {
      const seller = await seats.sit(chen);
      await tab(seller, /更多/);
      await press(seller, /^回款/);
      await press(seller, '预告回款');
      await whose(seller, payer);
      await seller.pane.getByLabel('金额（元）').fill('2万');
      await shoot(seller, '11-announce');
      await press(seller, '预告回款');
      await text(seller, `已预告「${payer}」的 ¥20,000.00。`);
      await press(seller, '返回');
      await whose(seller, payer);
      await text(seller, '已确认');
      await shoot(seller, '12-own');

      await tab(finance, /收款/);
      await tab(finance, /收款/);
      await press(finance, /^预告/);
      await row(finance, payer).waitFor();
      await press(finance, '已确认');
      await row(finance, `合同${first.number ?? ''}`).click();
      await press(finance, '冲销');
      await text(finance, `核销的 1 期共 ¥${yuanText(instalment(first, 1))} 重新变为未收。`);
      await finance.pane.getByLabel(/^理由/).fill('对方退票');
      await shoot(finance, '13-reverse');
      await sure(finance, '冲销');
      await text(finance, `「${payer}」的 ¥${yuanText(instalment(first, 1))} 已冲销。`);
      expect(await paid(first)).toEqual(['8,888.80', '0.00']);

      await tab(finance, /待发送/);
      await press(finance, '刷新');
      await text(finance, /已刷新|刷新了/);
      const [top, middle] = await rowsOnSheet(finance);
      expect([top?.['阶段'], middle?.['阶段'], middle?.['核销客户'], middle?.['核销']]).toEqual([
        '已冲销',
        '已确认',
        other,
        '核销 4,000.00，预收 6,000.00',
      ]);
      await shoot(finance, '14-refreshed');
    },
    patience,
  );
});
