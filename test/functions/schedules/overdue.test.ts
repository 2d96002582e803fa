import { overdue } from '#functions/schedules/overdue.ts';
import { readRun } from '#functions/schedules/run.ts';
import { accountKey, accountWrite, readAccount } from '#functions/table/account.ts';
import type { Table } from '#functions/table/client.ts';
import { getItem } from '#functions/table/read.ts';
import { putStaff } from '#functions/table/staff.ts';
import { transact } from '#functions/table/transact.ts';
import { canonical } from '#policy/canonical.ts';
import { dayAfter, type Day } from '#policy/day.ts';
import type { Account } from '#policy/terms/account.ts';
import { roleNames } from '#policy/terms/staff.ts';
import { breakingOff } from '#given/breaking-off.ts';
import type { Capacity, Units } from '#given/capacity.ts';
import { staff } from '#given/department.ts';
import { givenEngine } from '#given/engine.ts';
import { takenOn } from '#given/extras.ts';
import { everythingIn, putItems } from '#given/lying.ts';
import { owed, owing, accountsDue, putAccounts, toBeTold } from '#given/owing.ts';
import { runSchedule } from '#given/run-schedule.ts';

interface House {
  readonly table: Table;
  readonly endpoint: string;
  readonly capacity: Capacity;
}

async function givenOwed(accounts: readonly Account[], holding: readonly object[] = []): Promise<House> {
  const house = await givenEngine(holding);
  for (const person of Object.values(staff)) await putStaff(house.table, person);
  await putAccounts(house.table, accounts);
  return house;
}

const runOn = ({ table }: { readonly table: Table }, day: Day, at = `${day}T01:00:00.000Z`) =>
  runSchedule(overdue, { table, day, at });

/** Who was told what, and what stands: without when, and how often it was written. */
const left = async ({ table, endpoint }: House): Promise<string[]> =>
  (await everythingIn(table, endpoint)).flatMap(({ pk, sk, gaps, account, gsi1sk, gsi2pk, gsi2sk }) => {
    if (pk.startsWith('notice#')) return [`${pk} ${sk} ${canonical(gaps)}`];
    if (sk !== '~account') return [];
    return [canonical({ ...(account as Account), version: 0, gsi1sk, gsi2pk, gsi2sk })];
  });

/** Who was told what at which step. */
const told = async (house: House): Promise<string[]> =>
  (await everythingIn(house.table, house.endpoint))
    .filter(({ pk }) => pk.startsWith('notice#'))
    .map(({ pk, sk }) => `${pk.slice('notice#staff-'.length)} ${sk.split('#')[0] ?? ''} ${sk.split('.').at(-1) ?? ''}`)
    .sort();

const accountIn = async ({ table }: House, { customerId }: Account): Promise<Account> => {
  const item = await getItem(table, accountKey(customerId));
  if (!item) throw new Error('There is no such account.');
  return readAccount(item);
};

const managers = ['li', 'wang', 'zhao'];
const soon = ['chen receivable.soon -7', 'chen receivable.soon 0'];
const early = [...soon, 'chen receivable.overdue 5'];
const after = (...steps: readonly number[]) =>
  ['chen', ...managers].flatMap((who) => steps.map((step) => `${who} receivable.overdue ${step}`));
const due = '2026-03-10';

test.each<[string, Day, readonly string[]]>([
  ['nobody hears of an instalment eight days before it is due', '2026-03-02', []],
  ['its owner does seven days before', '2026-03-03', ['chen receivable.soon -7']],
  ['and on the day', '2026-03-10', soon],
  ['nothing more four days after it', '2026-03-14', soon],
  ['the owner alone five days after it', '2026-03-15', early],
  ['every manager as well from the fifteenth day on', '2026-03-25', [...early, ...after(15)]],
  ['and ninety days after it for the last time', '2027-03-10', [...early, ...after(15, 30, 60, 90)]],
])('%s', async (_, day, notices) => {
  const house = await givenOwed([owing([owed(due)])]);
  await runOn(house, dayAfter(day, -1));
  await runOn(house, day);
  expect(await told(house)).toEqual([...notices].sort());
});

test('the words name the customer, the instalment, what is left of it, its day and the days', async () => {
  const account = owing([owed(due, { paidFen: 1_000_050 })], { receivedFen: 1_000_050 });
  const house = await givenOwed([account]);
  expect(await runOn(house, '2026-04-25')).toEqual({ soon: 2, overdue: 3, unexplained: 0, notices: 11 });
  const notices = await everythingIn(house.table, house.endpoint);
  const gaps = { name: account.name, label: '验收款', left: '199,999.50', dueOn: due };
  const of = `${account.customerId}#${account.contracts[0]?.contractId ?? ''}.1.${due}`;
  expect(notices.filter(({ pk }) => pk === 'notice#staff-wang')).toMatchObject([
    { sk: `receivable.overdue#${of}.15`, gaps: { ...gaps, days: 15 }, about: { id: account.customerId } },
    { sk: `receivable.overdue#${of}.30`, gaps: { ...gaps, days: 30 } },
  ]);
  expect(notices.find(({ sk }) => sk === `receivable.soon#${of}.0`)).toMatchObject({ gaps });
});

test('what is paid, or has no day yet, is not told; nor is whoever has left', async () => {
  const paid = owed(due, { paidFen: 21_000_000 });
  const house = await givenOwed([
    owing([paid, owed(undefined)], { receivedFen: 21_000_000 }),
    owing([owed(due)], { ownerId: 'staff-gone' }),
  ]);
  await runOn(house, '2026-03-20');
  expect(await told(house)).toEqual([]);
});

test('an owner who is a manager is told each step once', async () => {
  const house = await givenOwed([owing([owed(due, { told: 5 })], { ownerId: 'staff-zhao' })]);
  await runOn(house, '2026-03-25');
  expect(await told(house)).toEqual(managers.map((who) => `${who} receivable.overdue 15`));
});

test('a due day that moves is told of from its first step again', async () => {
  const account = owing([owed(due)]);
  const house = await givenOwed([account]);
  await runOn(house, due);
  const now = await accountIn(house, account);
  const moved = { ...now, contracts: now.contracts.map((each) => ({ ...each, instalments: [owed('2026-04-10')] })) };
  await transact(house.table, [accountWrite(moved, due)]);
  expect(await runOn(house, '2026-04-02')).toMatchObject({ soon: 0 });
  expect(await runOn(house, '2026-04-03')).toMatchObject({ soon: 1, notices: 1 });
});

test('one that is due in the index and has nothing to tell goes to its new place', async () => {
  const account = owing([owed('2026-05-01')]);
  const house = await givenOwed([]);
  const { put } = accountWrite(account, '2026-01-01');
  await putItems(house.table, [{ ...put, gsi2sk: `2026-01-01#${account.customerId}` }]);
  expect(await runOn(house, '2026-03-01')).toMatchObject({ soon: 0, notices: 0 });
  expect(await getItem(house.table, accountKey(account.customerId))).toMatchObject({
    gsi2sk: `2026-04-24#${account.customerId}`,
  });
});

test('one that cannot be read is counted as failed and holds up no other', async () => {
  const house = await givenOwed([owing([owed(due)])]);
  const { put } = accountWrite(owing([owed(due)]), '2026-01-01');
  await putItems(house.table, [{ ...put, account: { nothing: 'of it' } }]);
  expect(await runOn(house, due)).toMatchObject({ soon: 2, failed: 1 });
});

test('more than one transaction takes is told in several', async () => {
  const account = owing(Array.from({ length: 40 }, () => owed(due)));
  const house = await givenOwed([account]);
  expect(await runOn(house, '2026-06-08')).toEqual({ soon: 80, overdue: 200, unexplained: 0, notices: 760 });
  expect(await told(house)).toHaveLength(760);
  const { contracts } = await accountIn(house, account);
  expect(contracts.flatMap(({ instalments }) => instalments).filter((each) => each.told !== 90)).toEqual([]);
});

describe('where the department asks for a cause and a measure (X5)', () => {
  takenOn('X5');
  const explanation = { cause: '等验收', measure: '催验收单', promisedOn: '2026-04-01', byId: 'staff-chen' };

  test.each([
    ['no cause was given when the next step came', '', '2026-03-25', managers.map((who) => `${who} 15`)],
    ['one was given', '2026-03-16T02:00:00.000Z', '2026-03-25', []],
    [
      'it was given, but not again for the thirtieth day',
      '2026-03-16T02:00:00.000Z',
      '2026-05-09',
      managers.map((who) => `${who} 60`),
    ],
    ['and again', '2026-04-10T02:00:00.000Z', '2026-05-09', []],
  ])('%s', async (_, at, day, expected) => {
    const told15 = day === '2026-03-25' ? { told: 5 } : { told: 30 };
    const house = await givenOwed([
      owing([owed(due, { ...told15, ...(at === '' ? {} : { explanation: { ...explanation, at } }) })]),
    ]);
    expect(await runOn(house, day)).toMatchObject({ unexplained: expected.length > 0 ? 1 : 0 });
    const notices = (await told(house)).filter((each) => each.includes('unexplained'));
    expect(notices.map((each) => each.replace('receivable.unexplained ', ''))).toEqual(expected);
  });
});

describe('where who answers goes by the days (X6)', () => {
  takenOn('X6');

  test('each notice names them: the owner, then the manager, then legal', async () => {
    const house = await givenOwed([owing([owed(due, { told: 0 })])]);
    await runOn(house, '2026-06-10');
    const notices = (await everythingIn(house.table, house.endpoint)).filter(({ pk }) => pk === 'notice#staff-wang');
    const named = notices.map(({ sk, gaps }) => {
      const { days, who } = gaps as { readonly days: number; readonly who: unknown };
      return [sk.split('#')[0], days, who];
    });
    expect(named).toEqual([
      ['receivable.answered', 15, '陈晓雯'],
      ['receivable.answered', 30, '陈晓雯'],
      ['receivable.answered', 60, roleNames.manager],
      ['receivable.answered', 90, roleNames.manager],
    ]);
  });
});

test('a due day by the working days of a year whose holidays are not known is counted in the record of the run', async () => {
  const byWorkdays = { after: { unit: 'workdays', count: 10 } } as const;
  const house = await givenOwed([owing([owed('2027-01-15', byWorkdays), owed('2027-01-15')])]);
  await runOn(house, '2027-01-08');
  const counts = { soon: 2, overdue: 0, unexplained: 0, notices: 2, holidaysUnknown2027: 1 };
  expect(await readRun(house.table, 'overdue', '2027-01-08')).toMatchObject({ counts });
});

describe('whatever happens to the runs, what comes of them is the same', () => {
  const last = '2026-03-31';
  const days = Array.from({ length: 60 }, (_, i) => dayAfter(last, i - 59));
  // At every step, below the first one, on the very last day; several of one customer; partly paid; nobody's day yet.
  const accounts = [
    ...Array.from({ length: 30 }, (_, i) => owing([owed(dayAfter(last, 9 - 4 * i))])),
    owing([owed(last), owed(dayAfter(last, -30)), owed(undefined)], { ownerId: 'staff-zhao' }),
    owing([owed(dayAfter(last, -15), { paidFen: 1 })], { receivedFen: 1 }),
  ];
  let clean: string[];

  beforeAll(async () => {
    const house = await givenOwed(accounts);
    for (const day of days) await runOn(house, day);
    clean = await left(house);
    expect(clean.length).toBeGreaterThan(accounts.length + 150);
  }, 30_000);

  test('run twice a day', async () => {
    const house = await givenOwed(accounts);
    for (const day of days.flatMap((each) => [each, each])) await runOn(house, day);
    expect(await left(house)).toEqual(clean);
  }, 30_000);

  test('run for the first time after all those days', async () => {
    const house = await givenOwed(accounts);
    await runOn(house, last);
    expect(await left(house)).toEqual(clean);
  });

  test('thirty days missed, then run', async () => {
    const house = await givenOwed(accounts);
    for (const day of days.slice(0, 29)) await runOn(house, day);
    await runOn(house, last);
    expect(await left(house)).toEqual(clean);
  });

  test('five runs at once', async () => {
    const house = await givenOwed(accounts);
    await Promise.all(Array.from({ length: 5 }, () => runOn(house, last)));
    expect(await left(house)).toEqual(clean);
  });

  test('broken off after any request, then run once more', async () => {
    const house = await givenOwed(accounts);
    let brokenOff = 0;
    for (let requests = 0; brokenOff === requests; requests += 1)
      await runOn({ table: breakingOff(house.table, requests) }, last).catch(() => (brokenOff += 1));
    expect(brokenOff).toBeGreaterThan(2);
    await runOn(house, last);
    expect(await left(house)).toEqual(clean);
  }, 30_000);

  test('the second run of a day writes and reads of accounts nothing more', async () => {
    const house = await givenOwed(accounts);
    await runOn(house, last);
    const { read, write } = await house.capacity.during(async () => {
      expect(await runOn(house, last)).toEqual({ soon: 0, overdue: 0, unexplained: 0, notices: 0 });
    });
    // The staff list, an empty queue, and the record of the run.
    expect([read, write]).toEqual([1, 1]);
  });
});

test('what a run takes is what is due: the same among 1,000 accounts and among 20,000', async () => {
  const among = async (count: number): Promise<Units> => {
    const house = await givenOwed([], accountsDue('2026-03-01', count));
    return house.capacity.during(async () => {
      expect(await runOn(house, '2026-03-01')).toMatchObject({ overdue: toBeTold, notices: 4 * toBeTold });
    });
  };
  const few = await among(1_000);
  expect(await among(20_000)).toEqual(few);
  expect(few.read).toBeLessThanOrEqual(2 * toBeTold + 5);
  expect(few.write).toBeLessThanOrEqual(toBeTold * 24 + 1);
}, 240_000);
