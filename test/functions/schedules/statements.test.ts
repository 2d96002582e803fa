import { ulid } from 'ulid';
import { statements } from '#functions/schedules/statements.ts';
import type { Table } from '#functions/table/client.ts';
import { contractShelf } from '#functions/table/contract.ts';
import { customerShelf } from '#functions/table/customer.ts';
import { isUnbroken } from '#functions/table/entries.ts';
import { receiptShelf } from '#functions/table/receipt.ts';
import { history } from '#functions/table/records.ts';
import { putStaff } from '#functions/table/staff.ts';
import { canonical } from '#policy/canonical.ts';
import type { Day } from '#policy/day.ts';
import type { Instalment } from '#policy/terms/contract.ts';
import type { Receipt } from '#policy/terms/receipt.ts';
import type { Statement } from '#policy/terms/statement.ts';
import { breakingOff } from '#given/breaking-off.ts';
import { aContract, aSigning } from '#given/contract.ts';
import { aCustomer } from '#given/customer.ts';
import { staff } from '#given/department.ts';
import { givenEngine } from '#given/engine.ts';
import { everythingIn, lying, putItems } from '#given/lying.ts';
import { owed, owing, putAccounts } from '#given/owing.ts';
import { runSchedule } from '#given/run-schedule.ts';

type House = Awaited<ReturnType<typeof givenEngine>>;

/** What a customer has to do with money: on which days so much falls due, and on which so much came in. */
interface Dealings {
  readonly ownerId?: string;
  readonly dues?: Readonly<Record<Day, number>>;
  readonly paid?: Readonly<Record<Day, number>>;
}

const dueOn = (on: Day, fen: number, i: number): Instalment => ({
  n: i + 1,
  label: '货款',
  kind: 'term',
  fen,
  from: 'day',
  after: { unit: 'days', count: 0 },
  on,
});

const aReceipt = (customerId: string, receivedOn: Day, fen: number): Receipt => ({
  receiptId: ulid(),
  revision: 2,
  stage: 'confirmed',
  receivedOn,
  payer: '苏州恒岳轴承有限公司',
  amount: String(fen / 100),
  fen,
  reference: '',
  serial: `S${receivedOn}`,
  customer: '',
  note: '',
  takenOn: '',
  handedOn: '',
  customerId,
  enteredById: 'staff-qian',
  enteredAt: `${receivedOn}T02:00:00.000Z`,
  parts: [],
  confirmed: { byId: 'staff-qian', at: `${receivedOn}T02:00:00.000Z` },
});

/** Puts a customer with its contract, receipts and, where it owes anything, its account; answers its id. */
async function putDealings(table: Table, { ownerId = 'staff-chen', dues = {}, paid = {} }: Dealings): Promise<string> {
  const customerId = ulid();
  const instalments = Object.entries(dues).map(([on, fen], i) => dueOn(on, fen, i));
  await putItems(table, [
    ...lying(customerShelf, [aCustomer({ customerId, stage: 'filed', ownerId })]),
    ...lying(contractShelf, [
      aContract({ contractId: ulid(), customerId, stage: 'signed', signing: aSigning(), instalments }),
    ]),
    ...lying(
      receiptShelf,
      Object.entries(paid).map(([on, fen]) => aReceipt(customerId, on, fen)),
    ),
  ]);
  const left = [...Object.values(dues), ...Object.values(paid).map((fen) => -fen)].reduce((sum, fen) => sum + fen, 0);
  if (left > 0) await putAccounts(table, [owing([owed('2026-02-10', { dueFen: left })], { customerId, ownerId })]);
  return customerId;
}

async function givenDealings(...dealings: readonly Dealings[]): Promise<House & { readonly ids: readonly string[] }> {
  const house = await givenEngine();
  for (const person of Object.values(staff)) await putStaff(house.table, person);
  const ids: string[] = [];
  for (const each of dealings) ids.push(await putDealings(house.table, each));
  return { ...house, ids };
}

const runOn = (table: Table, day: Day) => runSchedule(statements, { table, day, at: `${day}T01:00:00.000Z` });

const opened = async ({ table, endpoint }: House): Promise<Statement[]> =>
  (await everythingIn(table, endpoint))
    .filter(({ pk, sk }) => pk.startsWith('statement#') && sk === '#')
    .map(({ record }) => record as Statement);

/** What was opened and who was told, without when. */
const left = async (house: House): Promise<string[]> => [
  ...(await opened(house)).map((statement) => canonical({ ...statement, openedAt: '' })),
  ...(await everythingIn(house.table, house.endpoint)).flatMap(({ pk, sk, gaps }) =>
    pk.startsWith('notice#') ? [`${pk} ${sk} ${canonical(gaps)}`] : [],
  ),
];

test('on the first of a month the month before is opened, for whoever owes or has paid, and its owner is told', async () => {
  const house = await givenDealings(
    { dues: { '2026-01-20': 50_000, '2026-02-10': 21_000_000, '2026-04-01': 7 }, paid: { '2026-02-15': 20_000 } },
    // Wholly paid within the month: it is on no list of what is owed.
    { dues: { '2026-02-05': 300 }, paid: { '2026-02-28': 300 }, ownerId: 'staff-lin' },
    // Nothing has fallen due of it yet; it was over before the month; its owner has left.
    { dues: { '2026-05-01': 900 } },
    { dues: { '2025-12-05': 300 }, paid: { '2026-01-31': 300 } },
    { dues: { '2026-02-05': 80 }, ownerId: 'staff-gone' },
  );
  const [one, other, , , third] = house.ids;
  expect(await runOn(house.table, '2026-03-01')).toEqual({ customers: 4, opened: 3, notices: 2 });

  const found = new Map((await opened(house)).map((statement) => [statement.customerId, statement]));
  expect([...found.keys()].sort()).toEqual([one, other, third].sort());
  expect(found.get(one ?? '')).toMatchObject({
    statementId: `${one ?? ''}.2026-02`,
    stage: 'open',
    period: '2026-02',
    dueOn: '2026-03-10',
    openingFen: 50_000,
    ours: [
      { on: '2026-02-10', fen: 21_000_000, kind: 'sale' },
      { on: '2026-02-15', fen: -20_000, kind: 'receipt' },
    ],
    closingFen: 21_030_000,
  });
  expect(found.get(other ?? '')).toMatchObject({ openingFen: 0, closingFen: 0 });
  const notices = (await everythingIn(house.table, house.endpoint)).filter(({ pk }) => pk.startsWith('notice#'));
  expect(notices).toMatchObject([
    { pk: 'notice#staff-chen', sk: `statement.opened#${one ?? ''}.2026-02#2026-02`, gaps: { dueOn: '2026-03-10' } },
    { pk: 'notice#staff-lin', sk: `statement.opened#${other ?? ''}.2026-02#2026-02` },
  ]);
  const entries = await history(house.table, 'statement', `${one ?? ''}.2026-02`);
  expect([isUnbroken(entries), entries.map(({ verb, actorId }) => [verb, actorId])]).toEqual([
    true,
    [['statement.open', 'house']],
  ]);
});

describe('whatever happens to the runs, what comes of them is the same', () => {
  const dealings = Array.from({ length: 12 }, (_, i): Dealings => ({ dues: { '2026-02-10': 100 + i } }));
  let house: Awaited<ReturnType<typeof givenDealings>>;
  let clean: string[];

  const emptied = (lines: readonly string[]): string[] =>
    house.ids.reduce((texts, id, i) => texts.map((text) => text.replaceAll(id, `customer ${i}`)), [...lines]).sort();
  const givenAnew = async (): Promise<void> => {
    house = await givenDealings(...dealings);
  };

  beforeAll(async () => {
    await givenAnew();
    expect(await runOn(house.table, '2026-03-01')).toEqual({ customers: 12, opened: 12, notices: 12 });
    clean = emptied(await left(house));
  }, 30_000);

  test('run again, that day or at the month’s end', async () => {
    expect(await runOn(house.table, '2026-03-01')).toEqual({ customers: 12, opened: 0, notices: 0 });
    expect(await runOn(house.table, '2026-03-31')).toEqual({ customers: 12, opened: 0, notices: 0 });
    expect(emptied(await left(house))).toEqual(clean);
  });

  test('late, and five at once', async () => {
    await givenAnew();
    await Promise.all(Array.from({ length: 5 }, () => runOn(house.table, '2026-03-31')));
    expect(emptied(await left(house))).toEqual(clean);
  }, 30_000);

  test('broken off after any request, then run once more', async () => {
    await givenAnew();
    let [brokenOff, requests] = [0, 0];
    for (; brokenOff === requests && requests < 40; requests += 1)
      await runOn(breakingOff(house.table, requests), '2026-03-01').catch(() => (brokenOff += 1));
    expect(brokenOff).toBeGreaterThan(2);
    await runOn(house.table, '2026-03-01');
    expect(emptied(await left(house))).toEqual(clean);
  }, 60_000);
});
