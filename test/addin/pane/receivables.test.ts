import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import { ulid } from 'ulid';
import type { Result } from '#functions/http/wire.ts';
import { accountWrite, loadAccount } from '#functions/table/account.ts';
import { queryItems } from '#functions/table/read.ts';
import { announcedBy } from '#functions/table/receipt.ts';
import { transact } from '#functions/table/transact.ts';
import { dayAfter, dayOf } from '#policy/day.ts';
import { keysOf } from '#policy/keys-of.ts';
import type { Owed } from '#policy/terms/account.ts';
import { marks, type Contract } from '#policy/terms/contract.ts';
import type { Template } from '#policy/terms/template.ts';
import { approvedSale } from '#given/approved-sale.ts';
import { ask } from '#given/ask.ts';
import { takenOn } from '#given/extras.ts';
import { recordOf } from '#given/result.ts';
import { aSaleOnInvoice, saleOnInvoiceForm } from '#given/sale-on-invoice.ts';
import { openPlainTabs, overhang, picture, readOut, type PlainTabs } from './plain-tab.ts';

const [owner, colleague, manager, finance, assistant] = [
  'staff-chen',
  'staff-lin',
  'staff-zhou',
  'staff-he',
  'staff-xu',
];
const name = '苏州工业园区恒岳精密轴承与传动系统智能制造技术研究开发有限责任公司';
const today = dayOf(new Date().toISOString());

let tabs: PlainTabs;
let customerId = '';
beforeAll(async () => {
  tabs = await openPlainTabs();
  ({ customerId } = await approvedSale({ table: tabs.house.table, send: tabs.send }, name));
  await datedBy([46, 20, -3]);
}, 120_000);
afterAll(() => tabs.close());

const accountNow = async () => {
  const account = await loadAccount(tabs.house.table, customerId);
  if (!account) throw new Error('The customer has no account.');
  return account;
};

/** The instalments of the contract as they would stand had what they hang on happened: so many days overdue each. */
async function datedBy(days: readonly number[]): Promise<void> {
  const account = await accountNow();
  const dated = (owed: Owed, i: number): Owed => {
    const late = days[i];
    return late === undefined ? owed : { ...owed, since: dayAfter(today, -late - 15), dueOn: dayAfter(today, -late) };
  };
  const contracts = account.contracts.map((each) => ({ ...each, instalments: each.instalments.map(dated) }));
  await transact(tabs.house.table, [accountWrite({ ...account, contracts }, today)]);
}

const press = (page: Page, named: string | RegExp) =>
  page.getByRole('button', { name: named, exact: true }).first().click();
const text = (page: Page, words: string | RegExp) => page.getByText(words).first().waitFor();
const more = async (page: Page, named: string | RegExp) => {
  await page.getByRole('tab').last().click();
  await press(page, named);
};
/** Until nothing unfolds any more. */
const still = (page: Page) =>
  page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)).then(() => undefined));
const ours = (page: Page) => page.locator(`[data-customer="${customerId}"]`);
const instalments = (page: Page) => page.getByRole('list', { name: `「${name}」的各期应收` }).getByRole('listitem');

describe('where the department asks for explanations and a monthly sign-off (X5, X8)', () => {
  takenOn('X5');
  takenOn('X8');

  test('a salesperson sees what is owed with its ladder, what is to be explained, and signs it off', async () => {
    const page = await tabs.openAs(owner);
    await more(page, /^应收/);
    await ours(page).waitFor();
    await text(page, /户欠 ¥16,420\.00，其中逾期 ¥9,852\.00/);
    expect(await instalments(page).count()).toBe(4);
    const first = instalments(page).first();
    expect(await first.innerText()).toMatch(/预付款\s+逾期 46 天\s+待说明\s+4,926\.00/);
    expect(await first.innerText()).toContain('催款到「逾期 30 天」，下一步「逾期 60 天」');
    expect(await instalments(page).last().innerText()).toMatch(/到期日未定\s+验收起/);
    expect(await overhang(page)).toBe(0);
    await picture(page, 'receivables-zh-320');

    await press(page, '确认本月应收');
    await readOut(page, `${today.slice(0, 7)} 应收已确认。`);
    await text(page, /已确认 .* 应收：1 户欠 ¥16,420\.00/);
    expect(await page.getByRole('button', { name: '确认本月应收' }).count()).toBe(0);

    await press(page, '快到期');
    expect(await instalments(page).allInnerTexts()).toEqual([expect.stringMatching(/^验收款/)]);
    await press(page, '逾期');
    expect(await instalments(page).count()).toBe(2);
    await page.context().close();
  }, 90_000);
});

test('an explanation is kept while it is typed, and stands below its instalment once it is saved', async () => {
  const page = await tabs.openAs(owner);
  await more(page, /^应收/);
  await ours(page).click();
  await page.getByRole('heading', { name }).waitFor();
  await text(page, '已收 0.00，共 4,926.00');
  expect(await overhang(page)).toBe(0);
  await picture(page, 'receivables-detail-zh-320');
  await press(page, '说明逾期 预付款');
  await page.getByRole('textbox', { name: '为什么没付' }).fill('对方等财务总监签字');
  await page.getByRole('tab').first().click();
  await page.getByRole('tab', { name: '更多' }).click();
  expect(await page.getByRole('textbox', { name: '为什么没付' }).inputValue()).toBe('对方等财务总监签字');
  expect(await page.getByRole('button', { name: '保存说明' }).isDisabled()).toBe(true);
  await page.getByRole('textbox', { name: '怎么催' }).fill('周五上门，带对账单');
  await page.getByLabel('客户答应的付款日').fill(dayAfter(today, 5));
  await page.getByRole('group', { name: '说明逾期 预付款' }).scrollIntoViewIfNeeded();
  expect(await overhang(page)).toBe(0);
  await picture(page, 'receivables-explain-zh-320');
  await press(page, '保存说明');
  await readOut(page, '已说明「预付款」的逾期。');
  await text(page, `说明：对方等财务总监签字；周五上门，带对账单；客户答应 ${dayAfter(today, 5)} 付`);
  const [first] = (await accountNow()).contracts[0]?.instalments ?? [];
  expect(first?.explanation).toMatchObject({ cause: '对方等财务总监签字', byId: owner });

  expect(await page.getByRole('button', { name: '放行' }).count()).toBe(0);
  await press(page, /^申请开票/);
  await page.getByRole('heading', { name: '申请开票' }).waitFor();
  await press(page, '返回');
  await press(page, '到合同登记验收');
  await page.getByRole('heading', { name }).waitFor();
  await press(page, '分 4 期收款');
  await text(page, '质保金 ¥1,642.00');
  await still(page);
  expect(await overhang(page)).toBe(0);
  await picture(page, 'receivables-contract-zh-320');
  await page.context().close();
}, 90_000);

test('a manager releases a customer knowing what follows; it stays on the card, and 账龄 tells who owes', async () => {
  const page = await tabs.openAs(manager);
  await more(page, /^应收/);
  await ours(page).waitFor();
  expect(await ours(page).innerText()).toContain('陈一舟 · 逾期 9,852.00，最长 46 天');
  await ours(page).click();
  expect(await page.getByRole('button', { name: /^(说明逾期|申请开票)/ }).count()).toBe(0);
  await press(page, '放行');
  await page.getByLabel('放行到').fill(dayAfter(today, 200));
  await text(page, /^要在 .* 之间$/);
  const until = dayAfter(today, 30);
  await page.getByLabel('放行到').fill(until);
  await page.getByRole('textbox', { name: '逾期不超过' }).fill('2万');
  await page.getByRole('textbox', { name: '理由' }).fill('年框客户，总经理已谈妥');
  await text(page, new RegExp(`到 ${until} 为止，这位客户逾期不超过 ¥20,000\\.00 时可签赊销合同`));
  expect(await overhang(page)).toBe(0);
  await picture(page, 'receivables-release-zh-320');
  await page.getByRole('group', { name: '放行' }).getByRole('button', { name: '放行' }).click();
  await readOut(page, `「${name}」已放行到 ${until}。`);
  await text(page, `放行到 ${until}，由周启明`);

  await press(page, '看客户卡');
  await press(page, `往来 · 已放行到 ${until}`);
  await text(page, '逾期不超过 ¥20,000.00 · 年框客户，总经理已谈妥');
  await page.getByRole('button', { name: '看全部往来' }).scrollIntoViewIfNeeded();
  await still(page);
  await picture(page, 'receivables-card-zh-320');

  await page.getByRole('tab', { name: '更多' }).click();
  await page.getByRole('tab', { name: '更多' }).click();
  await press(page, /^账龄/);
  const chen = page.getByRole('listitem').filter({ hasText: '陈一舟' });
  await chen.waitFor();
  expect(await chen.getByRole('img').getAttribute('aria-label')).toBe(
    '未到期 6,568.00、逾期 1–30 天 4,926.00、逾期 31–60 天 4,926.00',
  );
  expect(await overhang(page)).toBe(0);
  await picture(page, 'ageing-zh-320');
  await page.getByRole('combobox', { name: '按什么看' }).selectOption({ label: '客户' });
  await page.getByRole('button', { name }).click();
  await page.getByRole('heading', { name }).waitFor();
  await page.context().close();
}, 90_000);

test('in English, for finance, nothing goes sideways; who has nothing to collect is told what would be here', async () => {
  const page = await tabs.openAs(finance, { locale: 'en-GB' });
  await more(page, /^Receivables/);
  await ours(page).waitFor();
  expect(await overhang(page)).toBe(0);
  await picture(page, 'receivables-en-320');
  await ours(page).click();
  await text(page, '0.00 paid of 4,926.00');
  expect(await overhang(page)).toBe(0);
  await picture(page, 'receivables-detail-en-320');
  await page.getByRole('button', { name: 'Statements 0' }).click();
  await text(page, 'No statements yet.');
  await page.getByRole('button', { name: 'See the card' }).scrollIntoViewIfNeeded();
  await still(page);
  expect(await overhang(page)).toBe(0);
  await picture(page, 'receivables-papers-en-320');
  await page.context().close();

  // 320 px with text twice as large leaves the room of 160.
  const large = await tabs.openAs(finance, { viewport: { width: 160, height: 720 } });
  await more(large, /^应收/);
  await ours(large).waitFor();
  const beyond = [await overhang(large)];
  await picture(large, 'receivables-zh-160');
  await ours(large).click();
  await text(large, '已收 0.00，共 4,926.00');
  beyond.push(await overhang(large));
  await press(large, '返回');
  await press(large, '返回');
  await press(large, /^账龄/);
  await large.getByRole('img').first().waitFor();
  beyond.push(await overhang(large));
  await picture(large, 'ageing-zh-160');
  expect(beyond).toEqual([0, 0, 0]);
  await large.context().close();

  const empty = await tabs.openAs(colleague);
  await more(empty, /^应收/);
  await text(empty, '没有应收款');
  await picture(empty, 'receivables-empty-zh-320');
  const refused = await empty.evaluate(() => document.body.innerText);
  expect(refused).not.toContain(name);
  await empty.context().close();
}, 90_000);

describe('where cash is handed to the cashier (X1)', () => {
  const announcing = async () => {
    const page = await tabs.openAs(owner);
    await more(page, /^回款/);
    await press(page, '预告回款');
    const box = page.getByRole('combobox').filter({ visible: true });
    await box.click();
    await box.fill(name.slice(0, 4));
    await page.getByRole('option', { name }).click();
    await page.getByRole('textbox', { name: '金额（元）' }).fill('5000');
    return page;
  };

  test('elsewhere nobody is asked when it was taken', async () => {
    const page = await announcing();
    expect(await page.getByLabel(/^(收款|交款)日期/).count()).toBe(0);
    await page.context().close();
  }, 90_000);

  describe('there', () => {
    takenOn('X1');

    test('whoever announces it says when it was taken and handed in, and at that field what is late', async () => {
      const page = await announcing();
      const [taken, handed] = [page.getByLabel('收款日期'), page.getByLabel('交款日期')];
      await taken.fill(dayAfter(today, -4));
      await text(page, `${dayAfter(today, -4)} 收款，4 天了还没有交`);
      await handed.fill(dayAfter(today, -1));
      await text(page, `${dayAfter(today, -4)} 收款，3 天后才交`);
      expect(await page.getByText('部门自定').count()).toBe(1);
      await handed.scrollIntoViewIfNeeded();
      expect(await overhang(page)).toBe(0);
      await picture(page, 'announce-cash-zh-320');
      await press(page, '预告回款');
      await readOut(page, `已预告「${name}」的 ¥5,000.00。`);
      const [item] = await queryItems(tabs.house.table, { index: 'gsi2', partition: announcedBy(owner), limit: 1 });
      expect(item?.['record']).toMatchObject({ takenOn: dayAfter(today, -4), handedOn: dayAfter(today, -1) });
      expect(await taken.inputValue()).toBe('');
      await page.context().close();
    }, 90_000);
  });
});

describe('where credit has its limit, and who answers goes by the days (X4, X6)', () => {
  takenOn('X4');
  takenOn('X6');

  test('the owner proposes with the formula in view, the manager grants, and it stands on the card', async () => {
    const own = await tabs.openAs(owner);
    await more(own, /^应收/);
    await ours(own).click();
    await press(own, '看客户卡');
    await press(own, '信用额度');
    await text(own, '还没有核定额度，赊销的新合同要送评审。');
    await text(own, '去年签约月均 ¥0.00。额度在 ¥0.00 到 ¥0.00 之间不用写理由。');
    await press(own, '提议额度');
    const form = own.getByRole('group', { name: '提议额度' });
    await form.getByRole('textbox', { name: '额度（元）' }).fill('5万');
    await text(own, '额度不在公式范围之内，要写理由');
    expect(await form.getByRole('button', { name: '提议额度' }).isDisabled()).toBe(true);
    await form.getByRole('textbox', { name: '理由' }).fill('年框已签，按月结算');
    await form.getByRole('button', { name: '提议额度' }).scrollIntoViewIfNeeded();
    await still(own);
    expect(await overhang(own)).toBe(0);
    await picture(own, 'credit-propose-zh-320');
    await form.getByRole('button', { name: '提议额度' }).click();
    await readOut(own, `已提议「${name}」的额度。`);
    await text(own, '待核定：¥50,000.00，30 天');
    await own.context().close();

    const page = await tabs.openAs(manager, { locale: 'en-GB' });
    await page.getByRole('button', { name: /^Notices/ }).click();
    const notice = page.getByRole('listitem').filter({ hasText: 'proposes a limit of ¥50,000.00 and 30 days' });
    await notice.getByRole('button', { name: /^Open/ }).click();
    await press(page, 'Credit limit');
    await press(page, 'Grant a limit');
    const grant = page.getByRole('group', { name: 'Grant a limit' });
    await grant.getByRole('textbox', { name: 'Days of credit' }).fill('31');
    expect(await grant.getByRole('button', { name: 'Grant a limit' }).isDisabled()).toBe(true);
    await grant.getByRole('textbox', { name: 'Days of credit' }).fill('15');
    await grant.getByRole('textbox', { name: 'Reason' }).fill('a first year at half the term');
    await grant.getByRole('button', { name: 'Grant a limit' }).scrollIntoViewIfNeeded();
    await still(page);
    expect(await overhang(page)).toBe(0);
    await picture(page, 'credit-grant-en-320');
    await grant.getByRole('button', { name: 'Grant a limit' }).click();
    await text(page, 'A limit of ¥50,000.00, 15 days of credit');
    await text(page, /granted on .* by 周启明: a first year at half the term/);
    expect(await page.getByRole('button', { name: 'Grant a limit' }).count()).toBe(0);
    await picture(page, 'credit-granted-en-320');
    await page.context().close();
  }, 90_000);

  test('应收 names who answers, and says which year’s holidays are missing', async () => {
    const account = await accountNow();
    const far = { after: { unit: 'workdays', count: 10 }, dueOn: '2199-01-15' } as const;
    const contracts = account.contracts.map((each) => ({
      ...each,
      instalments: each.instalments.map((instalment) => (instalment.n === 4 ? { ...instalment, ...far } : instalment)),
    }));
    await transact(tabs.house.table, [accountWrite({ ...account, contracts }, today)]);
    const unknown = '2199 年的放假安排还没有登记，工作日暂按周一至周五计；公布后请告知系统管理员补上。';
    const own = await tabs.openAs(owner);
    await more(own, /^应收/);
    await text(own, unknown);
    expect(await overhang(own)).toBe(0);
    await picture(own, 'receivables-year-unknown-zh-320');
    await own.context().close();
    const page = await tabs.openAs(finance);
    await more(page, /^应收/);
    await text(page, unknown);
    expect(await instalments(page).allInnerTexts()).toEqual([
      expect.stringMatching(/逾期 46 天.*责任人 销售部经理/s),
      expect.stringMatching(/逾期 20 天.*责任人 陈一舟/s),
      expect.not.stringContaining('责任人'),
      expect.not.stringContaining('责任人'),
    ]);
    expect(await overhang(page)).toBe(0);
    await picture(page, 'receivables-answering-zh-320');
    await page.context().close();
  }, 90_000);
});

describe('an instalment that hangs on an invoice (DM-8a)', () => {
  const buyer = '湖州南浔练溪票到付款机电成套设备有限公司';

  /** What somebody sends to the house itself. */
  async function post<Answer>(staffId: string, path: string, body: object): Promise<Answer> {
    const { access_token } = await tabs.house.issuer.tokenFor(staffId);
    const headers = { authorization: `Bearer ${access_token}`, 'content-type': 'application/json' };
    const answer = await ask(`${tabs.house.url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
    return JSON.parse(answer.body) as Answer;
  }

  /** Signs a contract on a scan that was put where scans are kept. */
  async function sign({ contractId, revision: basedOn }: Contract): Promise<void> {
    const pdf = '%PDF-1.7 票到付款 %%EOF';
    const bytes = Buffer.from(pdf);
    const scan = {
      sha256: createHash('sha256').update(bytes).digest('hex'),
      size: bytes.byteLength,
      type: 'application/pdf',
    };
    const { url } = await post<{ url: string }>(assistant, 'scans', scan);
    await ask(url, { method: 'PUT', body: pdf });
    const input = {
      contractId,
      marks: keysOf(marks),
      signer: '顾明',
      signedOn: today,
      scan: { ...scan, name: '合同.pdf' },
    };
    const commands = [{ id: ulid(), verb: 'contract.sign', input, basedOn }];
    const { results } = await post<{ results: Result[] }>(assistant, 'commands', { commands });
    results.forEach(recordOf);
  }

  test('issued outside the house, it is recorded on the contract, one press from 应收; then it has its due day', async () => {
    const templateId = ulid();
    const template = '购销合同（票到付款）';
    const registered = await tabs.send(
      assistant,
      'template.register',
      { templateId, name: template, form: saleOnInvoiceForm },
      0,
    );
    const { hash: seen } = recordOf(registered) as unknown as Template;
    recordOf(await tabs.send(manager, 'template.review', { templateId, seen }, 1));
    const doors = { table: tabs.house.table, send: tabs.send };
    const contract = await approvedSale(doors, buyer, { template, filled: aSaleOnInvoice });
    await sign(contract);

    const page = await tabs.openAs(owner);
    await more(page, /^应收/);
    await page.locator(`[data-customer="${contract.customerId}"]`).click();
    await text(page, /账期款/);
    const way = page.getByRole('button', { name: '到合同登记系统外开票' });
    await way.scrollIntoViewIfNeeded();
    expect(await overhang(page)).toBe(0);
    await picture(page, 'receivables-on-invoice-zh-320');
    await way.click();
    await page.getByRole('heading', { name: buyer }).waitFor();
    const done = page.getByLabel('完成日期');
    await done.waitFor();
    await still(page);
    expect(await done.count()).toBe(1);
    expect(await page.getByRole('listitem').filter({ has: done }).innerText()).toMatch(/^开票/);
    expect(await done.evaluate((field) => field.getBoundingClientRect().bottom < innerHeight)).toBe(true);
    expect(await overhang(page)).toBe(0);
    await picture(page, 'receivables-outside-invoice-zh-320');
    expect(await done.inputValue()).toBe(today);
    await page.getByRole('button', { name: '登记履行', exact: true }).click();
    await readOut(page, '「开票」已登记完成。');
    await page.getByRole('tab', { name: '更多' }).click();
    const due = page.getByRole('listitem').filter({ hasText: '账期款' });
    await due.getByText(`${dayAfter(today, 15)} 到期`).waitFor();
    expect(await due.innerText()).toContain(`开票 ${today} 起 15 天`);
    expect(await way.count()).toBe(0);
    await page.context().close();
  }, 90_000);
});
