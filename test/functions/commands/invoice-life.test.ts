import { ulid } from 'ulid';
import type { Invoiceable, InvoicePage, NoticePage, Result } from '#functions/http/wire.ts';
import type { Invoice, InvoiceCard } from '#policy/terms/invoice.ts';
import { aCard } from '#given/customer.ts';
import type { Person } from '#given/department.ts';
import { meanwhile } from '#given/meanwhile.ts';
import { recordOf, refusedBy } from '#given/result.ts';
import { aSale } from '#given/sale.ts';
import { contractOf, givenSalesOffice, rulesIn, type SalesOffice } from '#given/sales-office.ts';

/** 陈晓雯 holds the customer; its contract is over ¥16,420, and another of the same waits for its signing. */
const totalFen = 1_642_000;
const number = '26312000000012345678';
let issuedSoFar = 0;
/** The numbers of a book of invoices, one after the other. */
const nextNumber = (): string => String(BigInt(number) + BigInt(issuedSoFar++));
let office: SalesOffice;
let contractId: string;
let otherId: string;

beforeAll(async () => {
  office = await givenSalesOffice();
  contractId = await office.signed();
  otherId = await office.approved();
});

const invoiceOf = (result: Result): Invoice => recordOf(result) as unknown as Invoice;
const card = (changes: Partial<InvoiceCard> = {}): InvoiceCard => ({
  kind: 'special',
  title: aCard().name,
  taxNumber: aCard().creditCode,
  fen: 500_000,
  goods: '电动球阀',
  note: '',
  ...changes,
});
const ask = (changes: object = {}, of = contractId, by: Person = 'chen', invoiceId = ulid(), id = ulid()) =>
  office.house.as(by).send('invoice.ask', { invoiceId, contractId: of, card: card(changes) }, 0, id);
const asked = async (fen: number, of = contractId) => invoiceOf(await ask({ fen }, of));
const act = (by: Person, verb: string, { invoiceId, revision }: Invoice, input: object = {}) =>
  office.house.as(by).send(`invoice.${verb}`, { invoiceId, ...input }, revision);
const issue = (invoice: Invoice, input: object = {}, by: Person = 'qian') =>
  act(by, 'issue', invoice, { number: nextNumber(), issuedOn: '2026-03-02', ...input });
const issued = async (fen: number) => invoiceOf(await issue(await asked(fen)));
const invoicedFen = async (of = contractId) =>
  (await office.house.as('chen').get<Invoiceable>(`/contracts/${of}/invoiceable`)).body.invoicedFen;
const list = async (by: Person, which: string) =>
  (await office.house.as(by).get<InvoicePage>(`/invoices?list=${which}`)).body.items;
const told = async (by: Person, kind: string) =>
  (await office.house.as(by).get<NoticePage>('/notices')).body.items.filter((notice) => notice.kind === kind).length;
const within = (spent: { read: number; write: number }, read: number, write: number) => {
  expect([spent.read <= read, spent.write <= write, spent]).toEqual([true, true, spent]);
};

describe('an invoice from the asking to the receiver (DM-8b)', () => {
  test('asked for by whoever holds the customer, issued by finance, taken over by the customer', async () => {
    let invoice = {} as Invoice;
    within(await office.house.capacity.during(async () => void (invoice = await asked(500_000))), 9, 16);
    expect(invoice).toMatchObject({ stage: 'asked', customerId: office.customerId, customerName: aCard().name });
    expect(await told('qian', 'invoice.asked')).toBe(1);
    const [waiting] = await list('qian', 'asked');
    expect(waiting?.record.invoiceId).toBe(invoice.invoiceId);
    expect(waiting?.abilities).toEqual(['invoice.read', 'invoice.issue', 'invoice.decline']);
    const { body } = await office.house.as('chen').get<Invoiceable>(`/contracts/${contractId}/invoiceable`);
    expect(body).toMatchObject({ totalFen, invoicedFen: 500_000, title: aCard().name, taxNumber: aCard().creditCode });

    within(await office.house.capacity.during(async () => void (invoice = invoiceOf(await issue(invoice)))), 7, 18);
    expect(invoice).toMatchObject({ stage: 'issued', issued: { byId: 'staff-qian', number, issuedOn: '2026-03-02' } });
    expect(await told('chen', 'invoice.issued')).toBe(1);
    expect(await invoicedFen()).toBe(500_000);
    expect(rulesIn(await act('chen', 'hand', invoice, { receiver: '', handedOn: '2026-03-04' }))).toEqual([
      'invoice/handed-on-a-day-that-was',
    ]);
    const handed = invoiceOf(await act('chen', 'hand', invoice, { receiver: '顾明', handedOn: '2026-03-02' }));
    expect(handed).toMatchObject({ stage: 'issued', handed: { receiver: '顾明', byId: 'staff-chen' } });
    expect((await list('chen', 'mine'))[0]?.record.handed?.receiver).toBe('顾明');
    const red = { number: '26399000000012345699', issuedOn: '2026-03-02', reason: '货退回' };
    expect(invoiceOf(await act('qian', 'redden', handed, red)).stage).toBe('reddened');
    expect(await invoicedFen()).toBe(0);
  });

  test.each([
    ['withdrawn by whoever asked', 'chen', 'withdraw', {}],
    ['declined by finance', 'qian', 'decline', { reason: '先对账' }],
  ] as const)('%s: its amount may be asked for again', async (_, by, verb, input) => {
    const invoice = await asked(totalFen);
    expect(rulesIn(await ask({ fen: 1 }))).toEqual(['invoice/within-what-is-left']);
    invoiceOf(await act(by, verb, invoice, input));
    expect(await invoicedFen()).toBe(0);
    // Twice gives nothing back twice.
    expect((await act(by, verb, { ...invoice, revision: 2 }, input)).status).toBe(403);
    expect(await invoicedFen()).toBe(0);
  });

  test('voided with a reason: its amount may be invoiced again', async () => {
    const invoice = await issued(totalFen);
    expect(rulesIn(await act('qian', 'void', invoice, { reason: ' ' }))).toEqual(['invoice/ending-gives-reason']);
    expect(await invoicedFen()).toBe(totalFen);
    invoiceOf(await act('qian', 'void', invoice, { reason: '税号填错' }));
    expect(await invoicedFen()).toBe(0);
    expect(await told('chen', 'invoice.declined')).toBe(1);
  });

  test('a number once, however it is spaced, also where two are issued at one moment', async () => {
    const first = await issued(100);
    const [second, third] = [await asked(100), await asked(100)];
    const spaced = `${first.issued?.number.slice(0, 4)} ${first.issued?.number.slice(4)}`;
    expect(rulesIn(await issue(second, { number: spaced }))).toEqual(['invoice/number-once']);
    const one = { number: nextNumber() };
    const results = await Promise.all([issue(second, one), issue(third, one)]);
    expect(results.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(results.flatMap(rulesIn)).toEqual(['invoice/number-once']);
    const waiting = [second, third][results.findIndex(({ ok }) => !ok)];
    if (waiting) invoiceOf(await act('chen', 'withdraw', waiting));
    for (const each of [first, invoiceOf(results.find(({ ok }) => ok) ?? results[0])])
      invoiceOf(await act('qian', 'void', each, { reason: '测试' }));
  });

  test('a number, a readable day that was, and the card as it is now', async () => {
    const invoice = await asked(100);
    expect(rulesIn(await issue(invoice, { number: '/', issuedOn: '三月二日' }))).toEqual([
      'invoice/number-and-day',
      'invoice/number-and-day',
    ]);
    expect(rulesIn(await issue(invoice, { issuedOn: '2026-03-03' }))).toEqual(['invoice/number-and-day']);
    expect(rulesIn(await issue(invoice, { issuedOn: '2026-03-01' }))).toEqual(['invoice/number-and-day']);
    expect(rulesIn(await ask({ title: '别的公司', taxNumber: '' }))).toEqual([
      'invoice/title-as-on-card',
      'invoice/title-as-on-card',
    ]);
    invoiceOf(await act('chen', 'withdraw', invoice));
  });
});

describe('never beyond its contract', () => {
  test('a fen more than is left is refused with both figures; another contract’s total counts for itself', async () => {
    const first = await asked(1_000_000);
    const more = await ask({ fen: 642_001 });
    expect([more.status, rulesIn(more)]).toEqual([422, ['invoice/within-what-is-left']]);
    expect(!more.ok && more.findings[0]?.reason['zh-CN']).toBe('金额 ¥6,420.01 大于合同未开票的余额 ¥6,420.00');
    const other = await asked(totalFen, otherId);
    invoiceOf(await act('chen', 'withdraw', await asked(642_000)));
    invoiceOf(await act('chen', 'withdraw', first));
    invoiceOf(await act('chen', 'withdraw', other));
  });

  test('of several who ask at once for more than there is, as many are granted as fit', async () => {
    const results = await Promise.all([1, 2, 3].map(() => ask({ fen: 700_000 })));
    expect(results.map(({ ok }) => ok).sort()).toEqual([false, true, true]);
    expect(results.flatMap(rulesIn)).toEqual(['invoice/within-what-is-left']);
    expect(await invoicedFen()).toBe(1_400_000);
    for (const result of results) if (result.ok) invoiceOf(await act('chen', 'withdraw', invoiceOf(result)));
  });

  test('somebody asks between what this one has read and what it writes: refused on what is left then', async () => {
    let other: Result | undefined;
    meanwhile(office.house.table, async () => void (other = await ask({ fen: totalFen })));
    expect(rulesIn(await ask({ fen: totalFen }))).toEqual(['invoice/within-what-is-left']);
    expect(await invoicedFen()).toBe(totalFen);
    if (other) invoiceOf(await act('chen', 'withdraw', invoiceOf(other)));
  });

  test('asked and issued twice by the same commands, it is one invoice', async () => {
    const [invoiceId, id] = [ulid(), ulid()];
    const results = await Promise.all([1, 2].map(() => ask({}, contractId, 'chen', invoiceId, id)));
    expect(results.map(({ ok }) => ok)).toEqual([true, true]);
    expect(await invoicedFen()).toBe(500_000);
    const [first] = results;
    if (!first) throw new Error('nothing came back');
    const both = await Promise.all([1, 2].map(() => issue(invoiceOf(first))));
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
    const done = both.find(({ ok }) => ok);
    if (done) invoiceOf(await act('qian', 'void', invoiceOf(done), { reason: '测试' }));
  });
});

describe('a contract that does not stand', () => {
  test('a draft, and one given up: nothing can be invoiced', async () => {
    const draft = await office.drafted();
    expect(rulesIn(await ask({ fen: 1 }, draft))).toEqual(['invoice/contract-in-force', 'invoice/within-what-is-left']);
    contractOf(await office.act('chen', 'contract.void', draft));
    expect(rulesIn(await ask({ fen: 1 }, draft))).toContain('invoice/contract-in-force');
  });

  test('once an invoice is asked for or issued, or at this very moment, its content stays; given back, it may change, and then nothing is invoiced', async () => {
    const change = () => office.submit(otherId, aSale({ C19: '顾小明' }));
    const invoice = await asked(100, otherId);
    expect(rulesIn(await change())).toEqual(['contract/not-invoiced']);
    invoiceOf(await act('qian', 'decline', invoice, { reason: '再开' }));
    let another: Invoice | undefined;
    meanwhile(office.house.table, async () => void (another = await asked(100, otherId)));
    expect(rulesIn(await change())).toEqual(['contract/not-invoiced']);
    if (another) invoiceOf(await act('qian', 'decline', another, { reason: '合同在改' }));
    contractOf(await change());
    expect(rulesIn(await ask({ fen: 1 }, otherId))).toEqual(['invoice/contract-in-force']);
  });
});

describe('nobody beyond what is theirs, whatever they write', () => {
  let invoice: Invoice;
  beforeAll(async () => void (invoice = await asked(100)));

  test('a colleague’s contract and one that is not there are answered alike, and nothing of either is said', async () => {
    const theirs = await ask({ title: '猜', taxNumber: '' }, contractId, 'lin');
    const none = await ask({ title: '猜', taxNumber: '' }, ulid(), 'lin');
    for (const result of [theirs, none]) expect(rulesIn(result)).toEqual(['invoice/asked-by-holder']);
    expect(JSON.stringify(theirs)).not.toContain(aCard().name);
    expect(JSON.stringify(theirs)).not.toContain(aCard().creditCode);
    for (const of of [contractId, ulid()])
      expect((await office.house.as('lin').get(`/contracts/${of}/invoiceable`)).status).toBe(404);
    expect((await office.house.as('qian').get(`/contracts/${contractId}/invoiceable`)).status).toBe(200);
  });

  test.each([
    ['finance asks', 'qian', 'ask'],
    ['the manager issues', 'wang', 'issue'],
    ['the asker issues', 'chen', 'issue'],
    ['the asker declines', 'chen', 'decline'],
    ['a colleague withdraws', 'lin', 'withdraw'],
    ['finance voids what is not issued', 'qian', 'void'],
    ['finance takes back what is not issued', 'qian', 'redden'],
    ['finance hands over what is not issued', 'qian', 'hand'],
  ] as const)('%s: refused', async (_, by, verb) => {
    const more = {
      ask: {},
      issue: { number, issuedOn: '2026-03-02' },
      decline: { reason: '不' },
      withdraw: {},
      void: { reason: '不' },
      redden: { number, issuedOn: '2026-03-02', reason: '不' },
      hand: { receiver: '顾明', handedOn: '2026-03-02' },
    };
    const result = verb === 'ask' ? await ask({}, contractId, by) : await act(by, verb, invoice, more[verb]);
    expect([result.status, rulesIn(result)]).toEqual([403, [`invoice.${verb}`]]);
  });

  test('lists are for whom they are for', async () => {
    for (const which of ['asked', 'issued'])
      expect((await office.house.as('chen').get(`/invoices?list=${which}`)).status).toBe(403);
    expect((await list('wang', 'asked')).map(({ abilities }) => abilities)).toEqual([['invoice.read']]);
    expect(await list('lin', 'mine')).toEqual([]);
    expect((await office.house.as('qian').get('/invoices?list=all')).status).toBe(400);
    const { read } = await office.house.capacity.during(() => list('chen', 'mine'));
    expect(read).toBeLessThanOrEqual(6);
  });

  test.each([
    ['no amount', { fen: 0 }],
    ['less than none', { fen: -100 }],
    ['part of a fen', { fen: 0.5 }],
    ['more than there is money', { fen: 1e15 }],
    ['a kind there is not', { kind: 'red' }],
    ['half a character', { goods: '\ud800' }],
    ['a novel', { note: '长'.repeat(501) }],
    ['a stage named', { stage: 'issued' }],
  ])('%s: not read, and said where', async (_, changes) => {
    const result = await ask(changes);
    expect([result.status, refusedBy(result)]).toEqual([400, ['malformed']]);
  });
});
