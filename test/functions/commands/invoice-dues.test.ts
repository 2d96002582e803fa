import { ulid } from 'ulid';
import type { Money, NoticePage, Result } from '#functions/http/wire.ts';
import { overdue } from '#functions/schedules/overdue.ts';
import { loadInvoiced } from '#functions/table/invoice.ts';
import type { Day } from '#policy/day.ts';
import type { Invoice } from '#policy/terms/invoice.ts';
import type { Statement } from '#policy/terms/statement.ts';
import { accountIn } from '#given/account.ts';
import { aCard } from '#given/customer.ts';
import { meanwhile } from '#given/meanwhile.ts';
import { aReceiptCard } from '#given/receipt.ts';
import { recordOf } from '#given/result.ts';
import { runSchedule } from '#given/run-schedule.ts';
import { aSaleOnInvoice, saleOnInvoiceForm } from '#given/sale-on-invoice.ts';
import { contractOf, givenSalesOffice, passTemplate, type SalesOffice } from '#given/sales-office.ts';

/** Of the contract's four instalments the second, of ¥4,926, is due 15 days after the invoice. */
const onInvoice = 2;
const today = '2026-03-12';
let office: SalesOffice;
let templateId: string;
let numbers = 26_312_000_000_000_000_000n;

const at = (day: Day): void => void (office.house.clock.at = `${day}T02:00:00.000Z`);
beforeAll(async () => {
  office = await givenSalesOffice();
  ({ templateId } = await passTemplate(office.house, saleOnInvoiceForm, '购销合同（票到付款）'));
  at(today);
});

async function approved(): Promise<string> {
  const id = await office.drafted({ templateId });
  contractOf(await office.submit(id, aSaleOnInvoice()));
  contractOf(await office.tickAll(id));
  return contractOf(await office.approve(id)).contractId;
}
const sign = (id: string) => office.sign(id, { signedOn: today });
async function signed(): Promise<string> {
  const id = await approved();
  contractOf(await sign(id));
  return id;
}

const invoiceOf = (result: Result): Invoice => recordOf(result) as unknown as Invoice;
async function asked(contractId: string, fen = 100_000): Promise<Invoice> {
  const { name: title, creditCode: taxNumber } = aCard();
  const card = { kind: 'special', title, taxNumber, fen, goods: '电动球阀', note: '' };
  return invoiceOf(await office.house.as('chen').send('invoice.ask', { invoiceId: ulid(), contractId, card }, 0));
}
const act = (verb: string, { invoiceId, revision }: Invoice, input: object, id = ulid()) =>
  office.house.as('qian').send(`invoice.${verb}`, { invoiceId, ...input }, revision, id);
const issue = (invoice: Invoice, issuedOn: Day, id?: string) =>
  act('issue', invoice, { number: String((numbers += 1n)), issuedOn }, id);
const issued = async (contractId: string, issuedOn: Day) => invoiceOf(await issue(await asked(contractId), issuedOn));
const voidIt = (invoice: Invoice) => act('void', invoice, { reason: '税号填错' });
const reddenIt = (invoice: Invoice) =>
  act('redden', invoice, { number: String((numbers += 1n)), issuedOn: today, reason: '货退回' });

const account = () => accountIn(office.house.table, office.customerId);
const owedOf = async (contractId: string) =>
  (await account()).contracts.find((contract) => contract.contractId === contractId)?.instalments ?? [];
/** Since when the time of the instalment on the invoice runs, and when it is due. */
async function due(contractId: string): Promise<readonly (Day | undefined)[]> {
  const owed = (await owedOf(contractId)).find(({ n }) => n === onInvoice);
  return [owed?.since, owed?.dueOn];
}
const others = async (contractId: string) => (await owedOf(contractId)).filter(({ n }) => n !== onInvoice);
const reach = (contractId: string, doneOn?: Day) =>
  office.act('he', 'contract.reach', contractId, { kind: 'invoice', dueOn: '2026-03-20', doneOn });
const none = [undefined, undefined];

describe('an instalment that hangs on the invoice (DM-8a)', () => {
  test('is due from the day on which finance issued it, as 应收 and the contract tell; the others stay as they were', async () => {
    const id = await signed();
    const invoice = await asked(id);
    const before = await others(id);
    expect((await owedOf(id)).find(({ n }) => n === onInvoice)).toMatchObject({
      from: 'invoice',
      after: { count: 15 },
    });
    expect(await due(id)).toEqual(none);
    const spent = await office.house.capacity.during(async () => void invoiceOf(await issue(invoice, '2026-03-10')));
    expect([spent.read <= 8, spent.write <= 28, spent]).toEqual([true, true, spent]);
    expect(await due(id)).toEqual(['2026-03-10', '2026-03-25']);
    expect(await others(id)).toEqual(before);
    const { body } = await office.house.as('chen').get<Money>(`/customers/${office.customerId}/money`);
    expect(body.account?.receivables.find(({ contractId, n }) => contractId === id && n === onInvoice)).toMatchObject({
      dueOn: '2026-03-25',
      reckoned: { 'zh-CN': '开票 2026-03-10 起 15 天' },
    });
    expect((await office.detail(id)).body.invoicedOn).toBe('2026-03-10');
  });

  test('is overdue by the ladder from then on, and no more once its only invoice is void', async () => {
    const id = await signed();
    const invoice = await issued(id, '2026-03-10');
    const { table } = office.house;
    const told = async () =>
      (await office.house.as('chen').get<NoticePage>('/notices')).body.items.filter(
        ({ kind, key }) => kind === 'receivable.overdue' && key.includes(`${id}.${onInvoice}.`),
      ).length;
    await runSchedule(overdue, { table, day: '2026-03-30', at: '2026-03-30T01:00:00.000Z' });
    expect((await owedOf(id)).find(({ n }) => n === onInvoice)?.told).toBe(5);
    expect(await told()).toBe(1);
    invoiceOf(await voidIt(invoice));
    expect(await due(id)).toEqual(none);
    expect((await owedOf(id)).find(({ n }) => n === onInvoice)).not.toHaveProperty('told');
    expect((await office.detail(id)).body).not.toHaveProperty('invoicedOn');
    await runSchedule(overdue, { table, day: '2026-04-30', at: '2026-04-30T01:00:00.000Z' });
    expect(await told()).toBe(1);
  });

  test.each([
    ['void', voidIt],
    ['taken back by a red one', reddenIt],
  ])('of several the first that stands counts, whichever was issued before; %s it counts no more', async (_, end) => {
    const id = await signed();
    const later = await issued(id, '2026-03-09');
    const first = await issued(id, '2026-03-04');
    const another = await issued(id, '2026-03-04');
    expect(await due(id)).toEqual(['2026-03-04', '2026-03-19']);
    invoiceOf(await end(first));
    expect(await due(id)).toEqual(['2026-03-04', '2026-03-19']);
    invoiceOf(await end(another));
    expect(await due(id)).toEqual(['2026-03-09', '2026-03-24']);
    invoiceOf(await end(later));
    expect(await due(id)).toEqual(none);
    await issued(id, '2026-03-11');
    expect(await due(id)).toEqual(['2026-03-11', '2026-03-26']);
  });

  test('what is only asked for, declined or withdrawn moves nothing', async () => {
    const id = await signed();
    const before = await account();
    invoiceOf(await act('decline', await asked(id), { reason: '先对账' }));
    const { invoiceId, revision } = await asked(id);
    invoiceOf(await office.house.as('chen').send('invoice.withdraw', { invoiceId }, revision));
    await asked(id);
    expect(await account()).toEqual(before);
  });

  test('goes by the contract’s own milestone where that is given, and by the invoice again once it is not', async () => {
    const id = await approved();
    const invoice = await issued(id, '2026-03-10');
    expect(await due(id)).toEqual(['2026-03-10', '2026-03-25']);
    contractOf(await sign(id));
    expect(await due(id)).toEqual(['2026-03-10', '2026-03-25']);
    contractOf(await reach(id, '2026-03-05'));
    expect(await due(id)).toEqual(['2026-03-05', '2026-03-20']);
    await issued(id, '2026-03-03');
    expect(await due(id)).toEqual(['2026-03-05', '2026-03-20']);
    invoiceOf(await voidIt(invoice));
    expect(await due(id)).toEqual(['2026-03-05', '2026-03-20']);
    contractOf(await reach(id));
    expect(await due(id)).toEqual(['2026-03-03', '2026-03-18']);
  });

  test('issued twice by the same command, or void twice, it is done once', async () => {
    const id = await signed();
    const invoice = await asked(id);
    const command = ulid();
    for (const result of [await issue(invoice, '2026-03-10', command), await issue(invoice, '2026-03-10', command)])
      expect(result.ok).toBe(true);
    const { issued: standing } = await loadInvoiced(office.house.table, id);
    expect(standing).toEqual([{ invoiceId: invoice.invoiceId, issuedOn: '2026-03-10' }]);
    const done = { ...invoice, revision: 2 };
    expect((await Promise.all([voidIt(done), voidIt(done)])).map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await due(id)).toEqual(none);
    expect(await loadInvoiced(office.house.table, id)).toMatchObject({ fen: 0, issued: [] });
  });

  test('a refused one moves nothing', async () => {
    const id = await signed();
    const before = await account();
    expect((await issue(await asked(id), '三月二日')).ok).toBe(false);
    expect((await issue(await asked(id), '2026-03-13')).ok).toBe(false);
    expect(await account()).toEqual(before);
  });
});

test('of a contract on which nothing waits for an invoice neither the account nor what was invoiced is written', async () => {
  const id = await office.approved();
  contractOf(await sign(id));
  const invoice = await asked(id);
  const [before, invoiced] = [await account(), await loadInvoiced(office.house.table, id)];
  const done = invoiceOf(await issue(invoice, '2026-03-10'));
  expect(await account()).toEqual(before);
  expect(await loadInvoiced(office.house.table, id)).toEqual(invoiced);
  invoiceOf(await voidIt(done));
  expect(await account()).toEqual(before);
});

describe('acts that meet leave what either order would', () => {
  test('two invoices are issued at one moment', async () => {
    const id = await signed();
    const invoices = [await asked(id), await asked(id), await asked(id)];
    const days = ['2026-03-08', '2026-03-04', '2026-03-06'];
    const results = await Promise.all(invoices.map((invoice, i) => issue(invoice, days[i] ?? today)));
    expect(results.map(({ ok }) => ok)).toEqual([true, true, true]);
    expect(await due(id)).toEqual(['2026-03-04', '2026-03-19']);
  });

  test('an invoice is void while the milestone of it is recorded, and the other way round', async () => {
    const id = await signed();
    const invoice = await issued(id, '2026-03-10');
    // The account does not change with the milestone: only the contract and what was invoiced say that something did.
    meanwhile(office.house.table, async () => void contractOf(await reach(id, '2026-03-10')));
    invoiceOf(await voidIt(invoice));
    expect(await due(id)).toEqual(['2026-03-10', '2026-03-25']);
    const another = await asked(id);
    meanwhile(office.house.table, async () => void invoiceOf(await issue(another, '2026-03-08')));
    contractOf(await reach(id));
    expect(await due(id)).toEqual(['2026-03-08', '2026-03-23']);
  });
});

describe('wholly paid, and told again once a receipt is reversed', () => {
  async function paid(contractId: string) {
    const receiptId = ulid();
    const { totalFen = 0, instalments = [] } = await office.now(contractId);
    const card = aReceiptCard({ payer: aCard().name, amount: (totalFen / 100).toFixed(2), reference: receiptId });
    recordOf(await office.house.as('qian').send('receipt.enter', { receiptId, card }, 0));
    const parts = instalments.map(({ n, fen }) => ({ contractId, n, fen }));
    const { customerId } = office;
    const { revision } = recordOf(
      await office.house.as('qian').send('receipt.confirm', { receiptId, customerId, parts }, 1),
    );
    return async () =>
      recordOf(await office.house.as('qian').send('receipt.reverse', { receiptId, reason: '退票' }, revision));
  }

  test('it is due by the invoice that was issued in between', async () => {
    const id = await signed();
    const reverse = await paid(id);
    await issued(id, '2026-03-10');
    expect(await owedOf(id)).toEqual([]);
    await reverse();
    expect(await due(id)).toEqual(['2026-03-10', '2026-03-25']);
  });

  test('and by the one that is issued at this very moment, whichever comes first', async () => {
    const id = await signed();
    const [first, second] = [await asked(id), await asked(id)];
    const reverse = await paid(id);
    meanwhile(office.house.table, async () => void invoiceOf(await issue(first, '2026-03-10')));
    await reverse();
    expect(await due(id)).toEqual(['2026-03-10', '2026-03-25']);
    const again = await paid(id);
    meanwhile(office.house.table, again);
    invoiceOf(await issue(second, '2026-03-08'));
    expect(await due(id)).toEqual(['2026-03-08', '2026-03-23']);
  });
});

test('the statement of the month tells what fell due by an invoice (DM-8d)', async () => {
  const { house, customerId } = office;
  const id = await signed();
  await issued(id, '2026-03-11');
  const expected = (await account()).contracts
    .flatMap(({ instalments }) => instalments)
    .filter(({ n, dueOn }) => n === onInvoice && dueOn !== undefined && dueOn <= '2026-03-31');
  at('2026-04-02');
  const statementId = `${customerId}.2026-03`;
  const { ours } = recordOf(await house.as('chen').send('statement.open', { statementId }, 0)) as unknown as Statement;
  at(today);
  const lines = ours.filter(({ reference }) => reference.endsWith('账期款'));
  expect(lines.map(({ on }) => on).sort()).toEqual(expected.map(({ dueOn }) => dueOn).sort());
  expect(lines.some(({ on }) => on === '2026-03-26')).toBe(true);
});
