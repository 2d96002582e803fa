import type { Page } from 'playwright-core';
import { ulid } from 'ulid';
import { contractShelf } from '#functions/table/contract.ts';
import { customerShelf } from '#functions/table/customer.ts';
import { invoicesAskedBy, invoiceShelf } from '#functions/table/invoice.ts';
import { queryItems } from '#functions/table/read.ts';
import { load } from '#functions/table/records.ts';
import { statementShelf } from '#functions/table/statement.ts';
import { dayAfter, dayOf } from '#policy/day.ts';
import { parametersOn } from '#policy/parameters.ts';
import { monthBefore } from '#policy/money/statement.ts';
import type { Contract, Instalment } from '#policy/terms/contract.ts';
import { approvedSale } from '#given/approved-sale.ts';
import { lying, putItems } from '#given/lying.ts';
import { recordOf } from '#given/result.ts';
import { aPdf } from '#given/sales-office.ts';
import { openBook } from './beside-book.ts';
import { openPlainTabs, overhang, picture, readOut, type PlainTabs } from './plain-tab.ts';

const [owner, colleague, finance] = ['staff-chen', 'staff-gao', 'staff-he'];
const name = '苏州工业园区恒岳精密轴承与传动系统智能制造技术研究开发有限责任公司';
const today = dayOf(new Date().toISOString());
const period = monthBefore(today);
/** Last month's statement is to be agreed within so many days of this month. */
const isLate = Number(today.slice('yyyy-mm-'.length)) > parametersOn(today).statementWithinDays;
const number = '26312000000012345678';

let tabs: PlainTabs;
let contract: Contract;
beforeAll(async () => {
  tabs = await openPlainTabs();
  const { table } = tabs.house;
  contract = await approvedSale({ table, send: tabs.send }, name);
  await putItems(table, lying(contractShelf, [{ ...contract, instalments: fellDue(contract.instalments ?? []) }]));
  const receiptId = ulid();
  const card = {
    receivedOn: `${period}-20`,
    payer: name,
    amount: '3000',
    reference: '货款',
    serial: 'HS2026102000017',
    customer: '',
    note: '',
    takenOn: '',
    handedOn: '',
  };
  recordOf(await tabs.send(finance, 'receipt.enter', { receiptId, card }, 0));
  const { customerId } = contract;
  recordOf(await tabs.send(finance, 'receipt.confirm', { receiptId, customerId, parts: [] }, 1));
}, 120_000);
afterAll(() => tabs.close());

/** The instalments as they would stand had what they hang on happened: the first two fell due last month. */
const fellDue = (instalments: readonly Instalment[]): Instalment[] =>
  instalments.map((each) =>
    each.n > 2 ? each : { ...each, from: 'day', after: { unit: 'days', count: 0 }, on: `${period}-1${each.n}` },
  );

const press = (page: Page, named: string | RegExp) =>
  page.getByRole('button', { name: named, exact: true }).first().click();
const text = (page: Page, words: string | RegExp) => page.getByText(words).first().waitFor();
const more = async (page: Page, named: string | RegExp) => {
  await page.getByRole('tab').last().click();
  await page.getByRole('tab').last().click();
  await press(page, named);
};
const isOff = (page: Page, named: string) => page.getByRole('button', { name: named, exact: true }).isDisabled();
const field = (page: Page, named: string | RegExp) => page.getByRole('textbox', { name: named });
const shoot = async (page: Page, named: string) => {
  expect(await overhang(page)).toBe(0);
  await picture(page, named);
};
const inDialog = (page: Page, named: string) =>
  page.getByRole('alertdialog').getByRole('button', { name: named, exact: true }).click();

/** Another invoice of the contract, asked for by its owner without the pane. */
async function asked(fen: number): Promise<string> {
  const [invoiceId, { contractId, customerId }] = [ulid(), contract];
  const customer = (await load(tabs.house.table, customerShelf, customerId))?.record;
  const card = { kind: 'special', title: name, taxNumber: customer?.creditCode ?? '', fen, goods: '', note: '' };
  recordOf(await tabs.send(owner, 'invoice.ask', { invoiceId, contractId, card }, 0));
  return invoiceId;
}

/** The one that was asked for in the pane. */
let firstId = '';
const idOfFirst = async (): Promise<string> => {
  const [item] = await queryItems(tabs.house.table, { index: 'gsi1', partition: invoicesAskedBy(owner), limit: 1 });
  return invoiceShelf.read(item?.['record']).invoiceId;
};

test('a salesperson asks for an invoice of a contract; more than is left of it is said while it is typed', async () => {
  const page = await tabs.openAs(owner);
  await more(page, /^发票/);
  await text(page, '还没有申请过发票');
  await press(page, '申请开票');
  await page.getByRole('listitem').filter({ hasText: name }).getByRole('button').click();
  await text(page, '合同 ¥16,420.00，已申请和已开 ¥0.00，还可开 ¥16,420.00。');
  expect(await isOff(page, '申请开票')).toBe(true);
  await field(page, /^金额/).fill('2万');
  await text(page, '金额 ¥20,000.00 大于合同未开票的余额 ¥16,420.00');
  expect(await isOff(page, '申请开票')).toBe(true);
  await field(page, /^金额/).fill('五千');
  await text(page, '金额不是数字');
  await field(page, /^金额/).fill('5000');
  await field(page, '开票内容').fill('精密轴承');
  await page.getByRole('tab').first().click();
  await page.getByRole('tab').last().click();
  expect(await field(page, '开票内容').inputValue()).toBe('精密轴承');
  await shoot(page, 'invoice-ask-zh-320');
  await press(page, '申请开票');
  await readOut(page, `已为「${name}」申请开票 ¥5,000.00，财务会收到通知。`);
  await text(page, '待开票');
  await shoot(page, 'invoice-asked-zh-320');
  await press(page, '返回');
  await more(page, /^发票/);
  await text(page, '5,000.00');
  await page.context().close();
}, 90_000);

test('finance issues the oldest first and goes on to the next; what was withdrawn meanwhile is said and read anew', async () => {
  firstId = await idOfFirst();
  const [second, third] = [await asked(300_000), await asked(100_000)];
  const page = await tabs.openAs(finance);
  await more(page, /^发票/);
  const rows = page.getByRole('list', { name: '待开票' }).getByRole('listitem').filter({ hasText: name });
  await rows.nth(2).waitFor();
  expect((await rows.allInnerTexts()).map((row) => row.split('\n').at(-1))).toEqual([
    '5,000.00',
    '3,000.00',
    '1,000.00',
  ]);
  await shoot(page, 'invoice-list-zh-320');

  await rows.first().getByRole('button').click();
  await field(page, '发票号码').fill(number);
  await page.getByLabel('开票日期').fill(dayAfter(today, 2));
  await text(page, /开票日期 .* 还没有到/);
  expect(await isOff(page, '开票')).toBe(true);
  await page.getByLabel('开票日期').fill(today);
  await shoot(page, 'invoice-issue-zh-320');
  await press(page, '开票');
  await readOut(page, `「${name}」的 ¥5,000.00 已开票，申请人会收到通知。`);
  await text(page, '¥3,000.00');

  recordOf(await tabs.send(owner, 'invoice.withdraw', { invoiceId: second }, 1));
  await field(page, '发票号码').fill('26312000000012345679');
  await press(page, '开票');
  await text(page, /您查看之后情况有了变化|这张发票现在是「已撤回」/);
  await text(page, '已撤回');
  expect(await page.getByRole('button', { name: '开票', exact: true }).count()).toBe(0);
  await shoot(page, 'invoice-outrun-zh-320');

  await press(page, '返回');
  await page
    .getByRole('list', { name: '待开票' })
    .getByRole('listitem')
    .filter({ hasText: '1,000.00' })
    .getByRole('button')
    .click();
  await press(page, '不予开票');
  await text(page, '申请就此结束，申请人会看到原因，可以改好再申请。');
  await page.getByRole('alertdialog').getByRole('textbox', { name: '原因' }).fill('等验收单');
  await inDialog(page, '不予开票');
  await readOut(page, `「${name}」的 ¥1,000.00 不予开票，申请人会收到通知。`);
  expect((await load(tabs.house.table, invoiceShelf, third))?.record.stage).toBe('declined');
  await page.context().close();
}, 90_000);

test('the notice of it leads the asker to the invoice, who notes the handover; finance takes it back knowing what follows', async () => {
  const page = await tabs.openAs(owner);
  await press(page, /^通知/);
  await press(page, '查看 发票已开');
  await page.getByRole('heading', { name }).waitFor();
  await press(page, '登记签收');
  await field(page, '客户方签收人').fill('顾明');
  await page.getByLabel('签收日期').fill(dayAfter(today, -40));
  await text(page, /签收日期「.*」不在开票日/);
  await page.getByLabel('签收日期').fill(today);
  await press(page, '保存签收');
  await readOut(page, `发票 ${number} 由顾明签收。`);
  expect(await page.getByRole('button', { name: '红冲' }).count()).toBe(0);
  await shoot(page, 'invoice-handed-zh-320');
  await page.context().close();

  const desk = await tabs.openAs(finance);
  await more(desk, /^发票/);
  await press(desk, '已开');
  await desk.getByRole('button', { name: new RegExp(number) }).click();
  await press(desk, '红冲');
  await text(desk, /红冲后不能恢复，这 ¥5,000\.00 可以重新申请开票/);
  await field(desk, '红字发票号码').fill(number);
  await field(desk, '原因').fill('品名开错');
  await text(desk, '红字发票和原发票的号码一样');
  await field(desk, '红字发票号码').fill('26312000000012345680');
  await shoot(desk, 'invoice-redden-zh-320');
  await inDialog(desk, '红冲');
  await readOut(desk, `「${name}」的发票 ${number} 已红冲。`);
  await text(desk, '已红冲');
  await desk.context().close();
}, 90_000);

/** What the customer's own books say of that month, their debit our credit: one amount is another, one line is not ours. */
async function theirBooks(): Promise<string> {
  const statement = (await load(tabs.house.table, statementShelf, `${contract.customerId}.${period}`))?.record;
  const [advance = '', delivery = ''] = statement?.ours.map(({ on }) => on) ?? [];
  return [
    ['日期', '借方', '贷方', '摘要'],
    [advance, '', '4,926.00', '采购入库'],
    [delivery, '', '4,900.00', '采购入库 二期'],
    [`${period}-20`, '3,000.00', '', '付货款'],
    [`${period}-25`, '', '120.00', '运费'],
    [`${period}-40`, '', '80.00', '看不清'],
    [`${today.slice(0, 7)}-02`, '', '66.00', '次月'],
  ]
    .map((cells) => cells.join('\t'))
    .join('\n');
}

test('an owner opens a month, compares it with the customer’s own books, explains what differs, and has it agreed', async () => {
  const page = await tabs.openAs(owner);
  await more(page, /^应收/);
  await page.locator(`[data-customer="${contract.customerId}"]`).click();
  await press(page, '对账');
  await text(page, '这位客户还没有对账单');
  await press(page, '开对账单');
  await readOut(page, `「${name}」${period} 的对账单已开。`);
  await text(page, '陆仟捌佰伍拾贰元整');
  if (isLate) await text(page, /应在 .* 前对清，晚了/);
  await shoot(page, 'statement-open-zh-320');
  await press(page, '登记已发');
  await readOut(page, `已登记 ${today} 发给客户。`);

  await field(page, '粘贴客户的账').fill(`日期\t金额\n${period}-25\t120.00`);
  await press(page, '读取');
  const unclear = page.getByText('从金额看不出借贷方向');
  const turned = page.getByRole('checkbox', { name: '借贷对调' });
  await unclear.waitFor();
  expect(await turned.isChecked()).toBe(false);
  await unclear.scrollIntoViewIfNeeded();
  await shoot(page, 'statement-unclear-zh-320');
  await turned.click();
  await unclear.waitFor({ state: 'detached' });
  await press(page, '换一个');

  await field(page, '粘贴客户的账').fill(await theirBooks());
  await press(page, '读取');
  await text(page, /「粘贴的账」读到 4 行，合计 6,946\.00/);
  await text(page, '没有读进来的 1 行');
  expect(await turned.isChecked()).toBe(true);
  expect(await unclear.count()).toBe(0);
  await page.getByRole('checkbox', { name: `不在 ${period} 的 1 行也对` }).scrollIntoViewIfNeeded();
  await shoot(page, 'statement-read-zh-320');
  await press(page, '对 4 行');
  await readOut(page, /^对完：2 行一致，2 笔差异。/);
  const cards = page.getByRole('list', { name: '差异 2 笔' }).locator('> li');
  await cards.first().scrollIntoViewIfNeeded();
  await shoot(page, 'statement-differences-zh-320');

  await press(page, '确认一致');
  await text(page, '还有 2 笔差异没有写明原因');
  await cards.first().getByRole('textbox', { name: '原因' }).fill('客户少记 26 元，十一月补');
  await page.getByRole('tab').first().click();
  await page.getByRole('tab').last().click();
  expect(await cards.first().getByRole('textbox', { name: '原因' }).inputValue()).toBe('客户少记 26 元，十一月补');
  await cards
    .first()
    .getByRole('button', { name: /^保存原因/ })
    .click();
  await readOut(page, '第 1 笔差异的原因已保存。');
  await cards.nth(1).getByRole('textbox', { name: '原因' }).fill('运费由客户垫付，另行报销');
  await cards
    .nth(1)
    .getByRole('button', { name: /^保存原因/ })
    .click();
  await readOut(page, '第 2 笔差异的原因已保存。');

  await field(page, '客户方确认人').fill('顾明');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: '盖章.pdf', mimeType: 'application/pdf', buffer: Buffer.from('no scan') });
  await text(page, /没有客户盖章确认的扫描件，或文件已损坏/);
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: '盖章.pdf', mimeType: 'application/pdf', buffer: Buffer.from(aPdf('对账单')) });
  await page.getByText('盖章.pdf').scrollIntoViewIfNeeded();
  await shoot(page, 'statement-agreeing-zh-320');
  await press(page, '确认一致');
  await text(page, /期末欠款 ¥6,852\.00 由顾明于 .* 确认。确认后这个月的账不再改/);
  await text(page, '2 笔差异照写明的原因留着。');
  await inDialog(page, '确认一致');
  await readOut(page, `「${name}」${period} 已确认一致。`);
  await text(page, '盖章.pdf');
  await page.getByRole('heading', { name }).scrollIntoViewIfNeeded();
  await shoot(page, 'statement-agreed-zh-320');
  const kept = (await load(tabs.house.table, statementShelf, `${contract.customerId}.${period}`))?.record;
  expect(kept?.agreement).toMatchObject({ who: '顾明', on: today, byId: owner });
  expect(kept?.differences?.map(({ kind }) => kind)).toEqual(['amount', 'missingHere']);
  await page.context().close();
}, 120_000);

test('finance settles what is agreed; in English nothing goes sideways; a colleague is shown neither', async () => {
  const page = await tabs.openAs(finance, { locale: 'en-GB' });
  await more(page, /^Statements/);
  await press(page, 'To settle');
  await page.getByRole('listitem').filter({ hasText: name }).waitFor();
  await shoot(page, 'statement-list-en-320');
  await page.getByRole('listitem').filter({ hasText: name }).getByRole('button').click();
  await press(page, 'Settle');
  await inDialog(page, 'Settle');
  await readOut(page, `${name} is settled for ${period}.`);
  await shoot(page, 'statement-settled-en-320');
  await page.context().close();

  const seller = await tabs.openAs(owner, { locale: 'en-GB' });
  await more(seller, /^Invoices/);
  await press(seller, 'Ask for an invoice');
  await seller.getByRole('listitem').filter({ hasText: name }).getByRole('button').click();
  await text(seller, 'Contract ¥16,420.00, asked for and issued ¥0.00, left to invoice ¥16,420.00.');
  await shoot(seller, 'invoice-ask-en-320');
  await seller.context().close();

  const other = await tabs.openAs(colleague);
  await more(other, /^对账/);
  await text(other, '选一位客户，看逐月的对账单');
  await shoot(other, 'statement-own-zh-320');
  for (const path of [`/invoices/${firstId}`, `/statements/${contract.customerId}.${period}`]) {
    const { request } = other.context();
    const token = await request.post(`${tabs.house.url}issuer/token`, { data: { staffId: colleague } });
    const { access_token } = (await token.json()) as { readonly access_token: string };
    const answer = await request.get(new URL(path, tabs.house.url).href, {
      headers: { authorization: `Bearer ${access_token}` },
    });
    expect(answer.status()).toBe(404);
  }
  await other.context().close();
}, 90_000);

test('beside a workbook the statement is drawn as a sheet to be printed and sealed, its sum written out', async () => {
  const tab = await tabs.openAs(finance);
  const browser = tab.context().browser();
  if (!browser) throw new Error('There is no browser.');
  await tab.context().close();
  const { page, pane, close } = await openBook(browser, tabs.house, finance, ulid());
  await pane.getByRole('tab').last().click();
  await pane.getByRole('button', { name: /^应收/ }).click();
  await pane.getByRole('button', { name: '画成表' }).waitFor();
  await pane.locator(`[data-customer="${contract.customerId}"]`).click();
  await pane.getByRole('button', { name: '对账', exact: true }).click();
  await pane.getByRole('listitem').filter({ hasText: period }).getByRole('button').click();
  await pane.getByRole('button', { name: '画对账单' }).click();
  await pane.locator('[data-announcer]', { hasText: `已画出「对账单 ${period}」` }).waitFor({ state: 'attached' });
  const texts = await page.evaluate((title) => {
    const drawn = salesdesk.model.sheet(title);
    return Array.from({ length: 40 }, (_, row) =>
      Array.from({ length: 12 }, (__, column) => String(drawn.cell(row, column).value)),
    ).flat();
  }, `对账单 ${period}`);
  expect(texts).toEqual(expect.arrayContaining([name, '陈一舟', '6,852.00', '陆仟捌佰伍拾贰元整']));
  await page.screenshot({ path: 'test/screenshots/pane-statement-paper.png' });
  await close();
}, 90_000);
