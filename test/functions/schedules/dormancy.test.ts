import { ulid } from 'ulid';
import { dormancy } from '#functions/schedules/dormancy.ts';
import type { Table } from '#functions/table/client.ts';
import { putStaff } from '#functions/table/staff.ts';
import { standingWrite } from '#functions/table/standing.ts';
import { transact } from '#functions/table/transact.ts';
import { canonical } from '#policy/canonical.ts';
import { dayAfter, monthsAfter, type Day } from '#policy/day.ts';
import type { Standing } from '#policy/terms/standing.ts';
import { breakingOff } from '#given/breaking-off.ts';
import type { Capacity, Units } from '#given/capacity.ts';
import { staff } from '#given/department.ts';
import { givenEngine } from '#given/engine.ts';
import { everythingIn, putItems } from '#given/lying.ts';
import { runSchedule } from '#given/run-schedule.ts';
import { clocks, neglected, putStandings, visited } from '#given/visited.ts';

interface House {
  readonly table: Table;
  readonly endpoint: string;
  readonly capacity: Capacity;
}

async function givenHouse(holding: readonly object[] = []): Promise<House> {
  const house = await givenEngine(holding);
  for (const person of Object.values(staff)) await putStaff(house.table, person);
  return house;
}

const put = ({ table }: House, standings: readonly Standing[]): Promise<void> => putStandings(table, standings);

const runOn = ({ table }: { readonly table: Table }, day: Day, at = `${day}T01:00:00.000Z`) =>
  runSchedule(dormancy, { table, day, at });

/** Who was told what, and what stands: without when, and how often it was written. */
async function left({ table, endpoint }: House): Promise<string[]> {
  const items = await everythingIn(table, endpoint);
  return items.flatMap((item) => {
    const { pk, sk, gaps, standing, gsi2pk, gsi2sk } = item;
    if (pk.startsWith('notice#')) return [`${pk} ${sk} ${canonical(gaps)}`];
    if (sk !== '~standing') return [];
    return [canonical({ ...(standing as Standing), version: 0, gsi2pk, gsi2sk })];
  });
}
const told = async (house: House): Promise<string[]> =>
  (await everythingIn(house.table, house.endpoint))
    .filter(({ pk }) => pk.startsWith('notice#'))
    .map(({ pk, sk }) => `${pk.slice('notice#'.length)} ${sk.split('#')[0] ?? ''}`);

const toOwner = ['staff-chen dormancy.warned'];
const toAll = [
  'staff-chen dormancy.reached',
  'staff-chen dormancy.warned',
  'staff-li dormancy.reached',
  'staff-wang dormancy.reached',
  'staff-zhao dormancy.reached',
];

describe('given the last visit was on 30 November (story 3)', () => {
  test.each<[string, Day, Day, readonly string[]]>([
    ['nothing before two and a half months are over', '2025-11-30', '2026-02-13', []],
    ['the owner is warned when they are', '2025-11-30', '2026-02-14', toOwner],
    ['not dormant on 28 February', '2025-11-30', '2026-02-28', toOwner],
    ['dormant the day after', '2025-11-30', '2026-03-01', toAll],
    ['not dormant on 29 February of a leap year', '2027-11-30', '2028-02-29', toOwner],
    ['dormant the day after that', '2027-11-30', '2028-03-01', toAll],
  ])('%s', async (_, on, day, notices) => {
    const house = await givenHouse();
    await put(house, [visited(on)]);
    for (let each = dayAfter(day, -20); each <= day; each = dayAfter(each, 1)) await runOn(house, each);
    expect(await told(house)).toEqual(notices);
  });

  test('the words name the customer, the day and the entry it is counted from', async () => {
    const house = await givenHouse();
    const standing = visited('2025-11-30');
    await put(house, [standing]);
    await runOn(house, '2026-03-01');
    const [notice] = (await everythingIn(house.table, house.endpoint)).filter(({ pk }) => pk === 'notice#staff-wang');
    expect(notice).toMatchObject({
      sk: `dormancy.reached#${standing.customerId}#2026-02-28`,
      gaps: { name: standing.name, day: '2026-02-28', lastOn: '2025-11-30', what: { 'zh-CN': '拜访' } },
    });
  });
});

test('an owner who is a manager is told once, one who has left is not told', async () => {
  const house = await givenHouse();
  await put(house, [visited('2025-11-30', { ownerId: 'staff-zhao' })]);
  await put(house, [visited('2025-11-30', { ownerId: 'staff-gone' })]);
  await runOn(house, '2026-03-01');
  const kinds = (await told(house)).filter((each) => /zhao|gone/.test(each));
  expect(kinds).toEqual(['staff-zhao dormancy.reached', 'staff-zhao dormancy.reached', 'staff-zhao dormancy.warned']);
});

test('looked after again, it is warned of again when the new time is over', async () => {
  const house = await givenHouse();
  const standing = visited('2025-11-30');
  await put(house, [standing]);
  await runOn(house, '2026-03-01');
  const said = { ...standing, version: 3, warnedFor: '2026-02-28', reachedFor: '2026-02-28' };
  const again: Standing = { ...said, counted: { what: 'call', id: ulid(), on: '2026-03-02' } };
  await transact(house.table, [standingWrite(said, again, '2026-03-02')]);
  expect(await runOn(house, '2026-05-16')).toMatchObject({ warned: 0 });
  expect(await runOn(house, '2026-05-17')).toMatchObject({ warned: 1, reached: 0 });
  expect(await runOn(house, '2026-06-03')).toMatchObject({ warned: 0, reached: 1 });
});

test('kept by the manager, it is warned of before that day and dormant after it', async () => {
  const house = await givenHouse();
  await put(house, [visited('2025-11-30', { keptUntilOn: '2026-05-01' })]);
  expect(await runOn(house, '2026-04-15')).toMatchObject({ warned: 0 });
  expect(await runOn(house, '2026-04-16')).toMatchObject({ warned: 1 });
  expect(await runOn(house, '2026-05-01')).toMatchObject({ reached: 0 });
  expect(await runOn(house, '2026-05-02')).toMatchObject({ reached: 1 });
});

test('one that cannot be read is counted as failed and holds up no other', async () => {
  const house = await givenHouse();
  await put(house, [visited('2025-11-30')]);
  const odd = visited('2025-11-29');
  await putItems(house.table, [{ ...standingWrite(odd, odd, '2026-01-01').put, standing: { nothing: 'of it' } }]);
  expect(await runOn(house, '2026-03-01')).toMatchObject({ reached: 1, failed: 1 });
});

describe('whatever happens to the runs, what comes of them is the same', () => {
  const last = '2026-03-31';
  const days = Array.from({ length: 60 }, (_, i) => dayAfter(last, i - 59));
  // Warned only, dormant for weeks, not due at all, on the very last day, kept.
  const standings = [
    ...Array.from({ length: 30 }, (_, i) => visited(monthsAfter(dayAfter(last, -2 * i), -3))),
    ...Array.from({ length: 10 }, (_, i) => visited(dayAfter(last, -i))),
    visited('2025-11-30', { keptUntilOn: last }),
    visited('2025-11-30', { keptUntilOn: dayAfter(last, -1), ownerId: 'staff-zhao' }),
  ];
  let clean: string[];

  const givenWaiting = async (): Promise<House> => {
    const house = await givenHouse();
    await put(house, standings);
    return house;
  };

  beforeAll(async () => {
    const house = await givenWaiting();
    for (const day of days) await runOn(house, day);
    clean = await left(house);
    expect(clean.length).toBeGreaterThan(standings.length + 100);
  }, 30_000);

  test('run twice a day', async () => {
    const house = await givenWaiting();
    for (const day of days.flatMap((each) => [each, each])) await runOn(house, day);
    expect(await left(house)).toEqual(clean);
  }, 30_000);

  test('run for the first time after all those days', async () => {
    const house = await givenWaiting();
    await runOn(house, last);
    expect(await left(house)).toEqual(clean);
  });

  test('thirty days missed, then run', async () => {
    const house = await givenWaiting();
    for (const day of days.slice(0, 29)) await runOn(house, day);
    await runOn(house, last);
    expect(await left(house)).toEqual(clean);
  });

  test('five runs at once', async () => {
    const house = await givenWaiting();
    await Promise.all(Array.from({ length: 5 }, () => runOn(house, last)));
    expect(await left(house)).toEqual(clean);
  });

  test('broken off after any request, then run once more', async () => {
    const house = await givenWaiting();
    let brokenOff = 0;
    for (let after = 0; brokenOff === after; after += 1)
      await runOn({ table: breakingOff(house.table, after) }, last).catch(() => (brokenOff += 1));
    expect(brokenOff).toBeGreaterThan(2);
    await runOn(house, last);
    expect(await left(house)).toEqual(clean);
  }, 30_000);

  test('the second run of a day writes and reads of customers nothing more', async () => {
    const house = await givenWaiting();
    await runOn(house, last);
    const { read, write } = await house.capacity.during(async () => {
      expect(await runOn(house, last)).toEqual({ warned: 0, reached: 0, notices: 0 });
    });
    // The staff list, two empty queues, and the record of the run.
    expect([read, write]).toEqual([1.5, 1]);
  });
});

test('what a run takes is what is due: the same among 1,000 customers and among 20,000', async () => {
  const among = async (count: number): Promise<Units> => {
    const house = await givenHouse(clocks('2026-03-01', count));
    return house.capacity.during(async () => {
      expect(await runOn(house, '2026-03-01')).toMatchObject({
        warned: neglected,
        reached: neglected,
        notices: 5 * neglected,
      });
    });
  };
  const few = await among(1_000);
  expect(await among(20_000)).toEqual(few);
  expect(few.read).toBeLessThanOrEqual(neglected + 6);
  expect(few.write).toBeLessThanOrEqual(neglected * 21 + 1);
}, 240_000);
