import { ulid } from 'ulid';
import { overdue } from '#functions/schedules/overdue.ts';
import { load } from '#functions/table/records.ts';
import { statementShelf } from '#functions/table/statement.ts';
import { demoCustomers } from '#infra/local/demo/customers.ts';
import { demoStaff } from '#infra/local/demo/staff.ts';
import { dayOf } from '#policy/day.ts';
import { marks } from '#policy/terms/contract.ts';
import { yuanText } from '#policy/form/number.ts';
import type { StatementLine } from '#policy/terms/statement.ts';
import type { NoticePage } from '#functions/http/wire.ts';
import { openWaiting, tickWhatIsOpen } from '#given/recheck.ts';
import { runSchedule } from '#given/run-schedule.ts';
import { aPdf } from '#given/sales-office.ts';
import { picture, press, tab, text, type Seat } from '#given/seats.ts';
import { openBook } from '../addin/pane/beside-book.ts';
import { openContractDesk, soundTyping, type ContractDesk } from '../addin/pane/contract-desk.ts';

const patience = 180_000;
const [zhou, song, xu, he] = ['staff-zhou', 'staff-song', 'staff-xu', 'staff-he'];
/** 46 days overdue with ¥210,000, in the demo department. */
const debtor = '深圳鹏砚智能装备有限公司';
const today = dayOf(new Date().toISOString());
const period = today.slice(0, 7);

const sellers = demoStaff.filter(({ roles }) => roles.includes('salesperson'));
const ownerOf = (name: string): string =>
  sellers[demoCustomers.findIndex((customer) => customer.name === name) % sellers.length]?.staffId ?? '';

let desk: ContractDesk;
let seller: Seat;
beforeAll(async () => {
  desk = await openContractDesk(ownerOf(debtor));
  seller = { page: desk.page, pane: desk.pane, close: () => Promise.resolve() };
}, patience);
afterAll(() => desk.close());

const shoot = (seat: Seat, name: string) => picture(seat, `money-${name}`);

/** A colleague comes to a workbook of their own, does their part and leaves. */
async function as(staffId: string, work: (seat: Seat) => Promise<void>): Promise<void> {
  const browser = desk.context.browser();
  if (!browser) throw new Error('There is no browser.');
  const seat = await openBook(browser, desk.house, staffId, ulid());
  await work(seat);
  await seat.close();
}

/** A page of 更多, from its beginning. */
async function page(seat: Seat, name: RegExp): Promise<void> {
  await tab(seat, /更多/);
  await tab(seat, /更多/);
  await press(seat, name);
}

/** The notices of some kinds that somebody has, as the API gives them. */
async function notices(staffId: string, kinds = 'receivable.'): Promise<readonly string[]> {
  const { request } = desk.page.context();
  const token = await request.post(`${desk.house.url}issuer/token`, { data: { staffId } });
  const { access_token } = (await token.json()) as { readonly access_token: string };
  const answer = await request.get(`${desk.house.url}notices`, {
    headers: { authorization: `Bearer ${access_token}` },
  });
  const { items } = (await answer.json()) as NoticePage;
  return items.filter(({ kind }) => kind.startsWith(kinds)).map(({ says }) => says['zh-CN']);
}

/** A whole payment before anything is delivered. */
const prepaid = {
  E24: '100%',
  F24: '0',
  ...Object.fromEntries([25, 26, 27].flatMap((row) => ['E', 'F'].map((column) => [`${column}${row}`, '/']))),
};
/** The advance with the signing, the rest on credit. */
const onCredit = { E24: '30%', F24: '0', E25: '30%', F25: '15', E26: '30%', F26: '30', E27: '10%', F27: '30' };

describe('what is overdue, through real office.js', () => {
  test(
    'story 9: the overdue run twice on one day: the same flags, one notice each',
    async () => {
      const occasion = { table: desk.house.table, day: today, at: new Date().toISOString() };
      await runSchedule(overdue, occasion);
      const once = [await notices(ownerOf(debtor)), await notices(zhou)];
      await runSchedule(overdue, occasion);
      expect([await notices(ownerOf(debtor)), await notices(zhou)]).toEqual(once);
      // One for each step that it has reached.
      for (const days of [5, 15, 30])
        expect(
          once[0]?.filter((said) => said.includes(`¥210,000.00`) && said.includes(`逾期 ${days} 天`)),
        ).toHaveLength(1);
      await page(seller, /^通知/);
      await text(seller, /¥210,000\.00 应于 .* 付清，已逾期 30 天/);
      await shoot(seller, '1-notices');
      await tab(seller, /今日/);
      await text(seller, /¥210,000\.00 已逾期 46 天，请催收/);
      await page(seller, /^应收/);
      await text(seller, '催款到「逾期 30 天」，下一步「逾期 60 天」');
      await shoot(seller, '2-receivables');
    },
    patience,
  );

  test(
    'the manager sees it by person, customer and region, and as a sheet with its chart',
    async () => {
      await as(zhou, async (manager) => {
        await page(manager, /^账龄/);
        await text(manager, /210,000\.00/);
        await press(manager, '画成表和图');
        await text(manager, '已画成表和图');
        await shoot(manager, '3-ageing');
      });
    },
    patience,
  );

  test(
    'story 14: for a customer 46 days overdue a contract on credit is special, with the figures; prepaid passes; released, credit passes too',
    async () => {
      const { pane, page: book } = seller;
      await tab(seller, /^合同/);
      await press(seller, '新建合同');
      await pane.getByRole('combobox').click();
      await book.keyboard.type(debtor.slice(2, 4));
      await pane.getByRole('option', { name: debtor }).click();
      await pane.getByRole('radio', { name: /工业品购销合同/ }).click();
      await press(seller, '建合同并画表');
      await pane.getByRole('heading', { name: /^核对：\d+ 处要改/ }).waitFor();
      await desk.type(soundTyping());
      await text(seller, /核对通过，可以提交|核对：1 项特殊/);
      await text(seller, '特殊合同：1 项');
      await text(seller, '赊销：该客户逾期 46 天、¥210,000.00');
      await shoot(seller, '4-on-credit');
      await desk.type(prepaid);
      await text(seller, '标准合同');
      await desk.type(onCredit);
      await text(seller, '特殊合同：1 项');

      await as(song, async (superior) => {
        await page(superior, /^应收/);
        await press(superior, new RegExp(debtor));
        await press(superior, '放行');
        await superior.pane.getByLabel(/^放行到/).fill(today);
        await superior.pane.getByLabel(/^理由/).fill('年底集中付款，已有书面承诺');
        await text(superior, '不因此送评审');
        await shoot(superior, '5-release');
        await superior.pane.getByRole('button', { name: '放行' }).last().click();
        await text(superior, `「${debtor}」已放行到 ${today}`);
      });
      await pane.getByRole('checkbox', { name: /我确认所填内容属实/ }).check();
      await press(seller, '提交');
      await text(seller, '已提交，等经理复核签批');
      expect((await desk.contract()).stage).toBe('rechecking');
    },
    patience,
  );
});

describe('a month’s whole loop, by salesperson, finance and manager, through real office.js', () => {
  const number = 'LC-2026-0302';
  const bank = '26110019117';

  /** The manager ticks and signs off, and the assistant records the signing. */
  async function concluded(): Promise<void> {
    await as(zhou, async (manager) => {
      await openWaiting(manager, debtor);
      expect(await tickWhatIsOpen(manager)).toBeGreaterThan(30);
      await shoot(manager, '6-ticked');
      await press(manager, '签批');
      await text(manager, '的合同已签批，交助理登记签署');
    });
    await as(xu, async ({ pane }) => {
      await tab({ pane }, /待归档/);
      await pane.getByRole('button', { name: /^待签署/ }).click();
      await pane.locator('li button').filter({ hasText: debtor }).click();
      for (const mark of Object.values(marks)) await pane.getByRole('checkbox', { name: mark['zh-CN'] }).check();
      await pane.getByLabel('签署人').fill('黄梓轩、高远帆');
      await pane.getByLabel('签署日期').fill(today);
      const buffer = Buffer.from(aPdf());
      await pane.locator('input[type=file]').setInputFiles({ name: '合同.pdf', mimeType: 'application/pdf', buffer });
      await press({ pane }, '登记签署');
      await text({ pane }, '归档前还缺');
    });
  }

  test(
    'delivered, the instalment that hangs on it falls due; an invoice is asked for and issued',
    async () => {
      await concluded();
      await page(seller, /^应收/);
      await press(seller, new RegExp(debtor));
      const owed = seller.pane.getByRole('region', { name: `合同 ${number}` });
      await owed.getByText('签订', { exact: false }).first().waitFor();
      await owed.getByRole('button', { name: '到合同登记交货' }).click();
      await press(seller, '登记履行');
      await text(seller, '「交货」已登记完成。');
      await page(seller, /^应收/);
      await press(seller, new RegExp(debtor));
      await owed.getByText(`交货 ${today} 起 15 天`).waitFor();
      await shoot(seller, '7-delivered');

      await owed.getByRole('button', { name: `申请开票 ${number}` }).click();
      await text(seller, '还可开 ¥13,660.00');
      await seller.pane.getByRole('textbox', { name: /^金额/ }).fill('4098');
      await press(seller, '申请开票');
      await text(seller, '财务会收到通知');
      await as(he, async (finance) => {
        await page(finance, /^发票/);
        await finance.pane.getByRole('listitem').filter({ hasText: '4,098.00' }).getByRole('button').click();
        await finance.pane.getByRole('textbox', { name: '发票号码' }).fill('26312000000012345699');
        await press(finance, '开票');
        await text(finance, '的 ¥4,098.00 已开票');
      });
      expect(await notices(ownerOf(debtor), 'invoice.')).toHaveLength(1);
    },
    patience,
  );

  test(
    'the customer pays what it was told of: finance enters the bank’s line and confirms it, and less is owed',
    async () => {
      await as(he, async (finance) => {
        await tab(finance, /收款/);
        await press(finance, '导入流水');
        const lines = [
          ['交易日期', '对方户名', '贷方发生额', '摘要', '流水号'],
          [today, debtor, '4,098.00', `${number} 预付款`, bank],
        ];
        await finance.pane.getByLabel('粘贴流水').fill(lines.map((cells) => cells.join('\t')).join('\n'));
        await press(finance, '读取');
        await text(finance, '可登记 1 笔');
        await press(finance, '登记 1 笔');
        await text(finance, '已登记 1 笔');
        await press(finance, '去核销');
        const row = finance.pane.locator('[data-receipt]', { hasText: `${number} 预付款` });
        await row.getByText('可直接确认').waitFor();
        await shoot(finance, '8-matched');
        await row.click();
        await press(finance, '确认回款');
        await text(finance, '的 ¥4,098.00 已确认。');
      });
      await page(seller, /^应收/);
      await press(seller, new RegExp(debtor));
      await text(seller, '已收 4,098.00，共 4,098.00');
    },
    patience,
  );

  const statement = async () => {
    const { customerId } = await desk.contract();
    return (await load(desk.house.table, statementShelf, `${customerId}.${period}`))?.record;
  };

  /** The month in the customer's own books, their debit our credit: all as in ours, but the bank's fee with what it paid. */
  const theirBooks = (ours: readonly StatementLine[]): string =>
    [
      ['日期', '借方', '贷方', '摘要'],
      ...ours.map(({ on, fen, reference }) =>
        fen < 0 ? [on, yuanText(1_000 - fen), '', '付货款，含手续费'] : [on, '', yuanText(fen), `采购 ${reference}`],
      ),
    ]
      .map((cells) => cells.join('\t'))
      .join('\n');

  test(
    'finance opens the month with what was paid on it and draws it beside the workbook to be sent',
    async () => {
      await as(he, async (finance) => {
        await page(finance, /^应收/);
        await press(finance, new RegExp(debtor));
        await press(finance, '对账');
        await finance.pane.getByLabel('月份').selectOption(period);
        await press(finance, '开对账单');
        await text(finance, `「${debtor}」${period} 的对账单已开。`);
        const ours = finance.pane.getByRole('list', { name: /^我方账面/ }).getByRole('listitem');
        await ours
          .filter({ hasText: `应收 ${number} 预付款` })
          .getByText('4,098.00')
          .waitFor();
        await ours
          .filter({ hasText: `回款 ${bank}` })
          .getByText('-4,098.00')
          .waitFor();
        await press(finance, '画对账单');
        await text(finance, `已画出「对账单 ${period}」`);
        await press(finance, '登记已发');
        await text(finance, `已登记 ${today} 发给客户。`);
        await shoot(finance, '9-opened');
      });
    },
    patience,
  );

  test(
    'the customer’s own books are pasted: what is the same is matched, the one difference gets its cause, and it is agreed with who, when and scan',
    async () => {
      const { pane } = seller;
      await press(seller, '对账');
      const months = pane.getByRole('list', { name: '对账', exact: true }).getByRole('listitem');
      await months.getByRole('button', { name: `${period} · 期末` }).click();
      const { ours = [] } = (await statement()) ?? {};
      await pane.getByRole('textbox', { name: '粘贴客户的账' }).fill(theirBooks(ours));
      await press(seller, '读取');
      await pane.getByRole('checkbox', { name: '借贷对调' }).check();
      await press(seller, `对 ${ours.length} 行`);
      await text(seller, `对完：${ours.length - 1} 行一致，1 笔差异。`);
      const difference = pane.getByRole('listitem', { name: '第 1 笔 金额不符' });
      await difference.getByText('相差 10.00').waitFor();
      await difference.getByRole('group', { name: '我方' }).getByText(bank).waitFor();
      await difference.getByRole('group', { name: '对方' }).getByText('4,108.00').waitFor();
      await difference.scrollIntoViewIfNeeded();
      await shoot(seller, '10-difference');
      await press(seller, '确认一致');
      await text(seller, '还有 1 笔差异没有写明原因');
      await difference.getByRole('textbox', { name: '原因' }).fill('客户把银行手续费 10 元记进了货款');
      await difference.getByRole('button', { name: /^保存原因/ }).click();
      await text(seller, '第 1 笔差异的原因已保存。');
      await pane.getByRole('textbox', { name: '客户方确认人' }).fill('黄梓轩');
      const buffer = Buffer.from(aPdf('对账单'));
      await pane.locator('input[type=file]').setInputFiles({ name: '盖章.pdf', mimeType: 'application/pdf', buffer });
      await press(seller, '确认一致');
      await pane.getByRole('alertdialog').getByRole('button', { name: '确认一致' }).click();
      await text(seller, `「${debtor}」${period} 已确认一致。`);
      expect((await statement())?.agreement).toMatchObject({
        who: '黄梓轩',
        on: today,
        scan: { name: '盖章.pdf' },
        byId: ownerOf(debtor),
      });
    },
    patience,
  );

  test(
    'finance sees who agreed and the scan, and settles it',
    async () => {
      await as(he, async (finance) => {
        await page(finance, /^对账/);
        await press(finance, '待结清');
        await finance.pane.getByRole('listitem').filter({ hasText: debtor }).getByRole('button').click();
        await text(finance, '黄梓轩');
        await finance.pane.getByRole('button', { name: '查看扫描件' }).waitFor();
        await shoot(finance, '11-agreed');
        await press(finance, '结清');
        await finance.pane.getByRole('alertdialog').getByRole('button', { name: '结清' }).click();
        await text(finance, '已结清。');
      });
    },
    patience,
  );
});
