import { ulid } from 'ulid';
import { listContracts } from '#functions/queries/contracts.ts';
import { readRun } from '#functions/schedules/run.ts';
import { waiting } from '#functions/schedules/waiting.ts';
import type { Table } from '#functions/table/client.ts';
import { contractShelf } from '#functions/table/contract.ts';
import { delegationShelf } from '#functions/table/delegation.ts';
import { putStaff } from '#functions/table/staff.ts';
import { canonical } from '#policy/canonical.ts';
import { decidedInTime } from '#policy/clauses/contract/decided-in-time.ts';
import { dayAfter, type Day } from '#policy/day.ts';
import { parametersOn } from '#policy/parameters.ts';
import type { Contract } from '#policy/terms/contract.ts';
import type { Delegation } from '#policy/terms/delegation.ts';
import { breakingOff } from '#given/breaking-off.ts';
import type { Units } from '#given/capacity.ts';
import { aDelegation } from '#given/delegation.ts';
import { staff } from '#given/department.ts';
import { givenEngine } from '#given/engine.ts';
import { everythingIn, lying, putItems } from '#given/lying.ts';
import { runSchedule } from '#given/run-schedule.ts';
import { putContracts, tooLong, waitingSince } from '#given/waiting.ts';

interface House {
  readonly table: Table;
  readonly endpoint: string;
}

async function givenHouse(contracts: readonly Contract[], delegations: readonly Delegation[] = []): Promise<House> {
  const { table, endpoint } = await givenEngine();
  for (const person of Object.values(staff)) await putStaff(table, person);
  await putItems(table, lying(contractShelf, contracts));
  for (const each of delegations) await give(table, each);
  return { table, endpoint };
}

/** A delegation as it lies: its record, and beside the delegate on the staff list. */
async function give(table: Table, delegation: Delegation): Promise<void> {
  const beside = delegationShelf.companions(undefined, delegation).flatMap(({ put }) => put ?? []);
  await putItems(table, [...lying(delegationShelf, [delegation]), ...beside]);
}

const runOn = (table: Table, day: Day, at = `${day}T01:00:00.000Z`) => runSchedule(waiting, { table, day, at });

/** Who was told what, without when. */
const told = async ({ table, endpoint }: House): Promise<string[]> =>
  (await everythingIn(table, endpoint))
    .filter(({ pk }) => pk.startsWith('notice#'))
    .map(({ pk, sk, gaps }) => `${pk.slice('notice#'.length)} ${sk} ${canonical(gaps)}`);
const whoWasTold = async (house: House): Promise<string[]> =>
  (await told(house)).map((each) => each.split(/[ #]/).slice(0, 2).join(' '));

const managers = ['staff-li', 'staff-wang', 'staff-zhao'].map((who) => `${who} contract.undecided`);
const superior = ['staff-sun contract.undecided'];

describe('a contract that was submitted and is not decided on', () => {
  test.each<[string, 'reviewing' | 'rechecking', Day, string[]]>([
    ['to be re-checked, on the second day after', 'rechecking', '2026-03-04', []],
    ['to be re-checked, on the third', 'rechecking', '2026-03-05', managers],
    ['to be re-checked, a month after', 'rechecking', '2026-04-05', managers],
    ['to be reviewed, on the second day after', 'reviewing', '2026-03-04', []],
    ['to be reviewed, on the third', 'reviewing', '2026-03-05', superior],
  ])('%s', async (_, stage, day, expected) => {
    const house = await givenHouse([waitingSince(stage, '2026-03-02')]);
    await runOn(house.table, day);

    expect(await whoWasTold(house)).toEqual(expected);
  });

  test.each([
    ['before midnight in Shanghai', '2026-03-01T15:59:59.999Z'],
    ['at midnight in Shanghai', '2026-03-01T16:00:00.000Z'],
    ['in the evening', '2026-03-02T15:00:00.000Z'],
  ])('is told on the day on which the list marks it: submitted %s', async (_, at) => {
    const contract = waitingSince('rechecking', '2026-03-02', { at });
    const { table } = await givenHouse([contract]);
    for (const day of ['2026-03-03', '2026-03-04', '2026-03-05']) {
      const marks = decidedInTime.breaches(contract, { today: day }, parametersOn(day));
      expect([day, (await runOn(table, day))['undecided']]).toEqual([day, marks.length]);
    }
  });

  test('is told with its stage, and leads to the contract', async () => {
    const contract = waitingSince('reviewing', '2026-03-02');
    const { table, endpoint } = await givenHouse([contract]);
    await runOn(table, '2026-03-05');

    const notice = (await everythingIn(table, endpoint)).find(({ pk }) => pk === 'notice#staff-sun');
    expect(notice).toMatchObject({
      gaps: { name: contract.customerName, day: '2026-03-02', stage: { 'zh-CN': '评审中' } },
      about: { noun: 'contract', id: contract.contractId },
    });
  });

  test('a manager is not told of one of their own, nor is anybody who has left', async () => {
    const house = await givenHouse([waitingSince('rechecking', '2026-03-02', { handlerId: 'staff-zhao' })]);
    await putStaff(house.table, { ...staff.li, hasLeft: true });
    await runOn(house.table, '2026-03-05');

    expect(await whoWasTold(house)).toEqual(['staff-wang contract.undecided']);
  });

  test('each stage and each submission is told once more, and no wait twice', async () => {
    const contract = waitingSince('reviewing', '2026-03-02');
    const house = await givenHouse([contract]);
    await putStaff(house.table, { ...staff.wang, roles: ['manager', 'superior'] });
    const now = (changes: Partial<Contract>) =>
      putItems(house.table, lying(contractShelf, [{ ...contract, ...changes }]));
    const notices: (number | undefined)[] = [];
    const look = async (day: Day) => notices.push((await runOn(house.table, day))['notices']);
    await look('2026-03-05');
    await look('2026-03-06');
    await now({ stage: 'rechecking' });
    await look('2026-03-06');
    await look('2026-03-07');
    await now({ stage: 'drafted' });
    await look('2026-03-08');
    await now({ stage: 'rechecking', submittedAt: '2026-03-08T02:00:00.000Z' });
    await look('2026-03-10');
    await look('2026-03-11');

    expect(notices).toEqual([2, 0, 3, 0, 0, 0, 3]);
  });

  test('one that cannot be read is counted and holds up no other', async () => {
    const contract = waitingSince('rechecking', '2026-03-02');
    const { table } = await givenHouse([contract]);
    const [odd = {}] = lying(contractShelf, [waitingSince('rechecking', '2026-03-01')]);
    await putItems(table, [{ ...odd, record: { nothing: 'of a contract' } }]);

    expect(await runOn(table, '2026-03-05')).toEqual({ undecided: 1, unsigned: 0, notices: 3, failed: 1 });
  });
});

describe('who stands in for somebody who decides', () => {
  const rechecking = () => waitingSince('rechecking', '2026-03-02');
  const assistant = 'staff-he contract.undecided';
  const within = { fromOn: '2026-03-04', untilOn: '2026-03-06' };

  test.each<[string, boolean, Partial<Delegation>]>([
    ['on their first day', true, { ...within, fromOn: '2026-03-05' }],
    ['on their last day', true, { ...within, untilOn: '2026-03-05' }],
    ['the day before', false, { ...within, fromOn: '2026-03-06' }],
    ['the day after', false, { ...within, untilOn: '2026-03-04' }],
    ['once it has been ended', false, { ...within, stage: 'ended' }],
    ['for one who no longer is a manager', false, { ...within, giverId: 'staff-chen' }],
    ['for the superior, who does not re-check', false, { ...within, giverId: 'staff-sun', role: 'superior' }],
  ])('%s, is told: %s', async (_, isTold, changes) => {
    const house = await givenHouse([rechecking()], [aDelegation(changes)]);
    await runOn(house.table, '2026-03-05');

    expect(await whoWasTold(house)).toEqual([...(isTold ? [assistant] : []), ...managers]);
  });

  test('is told of what the superior reviews, where it is the superior they stand in for', async () => {
    const delegation = aDelegation({ giverId: 'staff-sun', role: 'superior', ...within });
    const house = await givenHouse([waitingSince('reviewing', '2026-03-02')], [delegation]);
    await runOn(house.table, '2026-03-05');

    expect(await whoWasTold(house)).toEqual([assistant, ...superior]);
  });

  test('is told neither of a contract of their own nor of one of whom they stand in for', async () => {
    const delegation = aDelegation({ giverId: 'staff-zhao', ...within });
    const of = (handlerId: string) => waitingSince('rechecking', '2026-03-02', { handlerId });
    const house = await givenHouse([of('staff-zhao'), of('staff-he')], [delegation]);
    await runOn(house.table, '2026-03-05');

    expect((await whoWasTold(house)).filter((each) => each === assistant)).toEqual([]);
  });

  test('is told when their days begin, of what the others were told before', async () => {
    const house = await givenHouse([rechecking()], [aDelegation({ fromOn: '2026-03-07', untilOn: '2026-03-08' })]);
    const notices = [];
    for (const day of ['2026-03-05', '2026-03-06', '2026-03-07', '2026-03-08'])
      notices.push((await runOn(house.table, day))['notices']);

    expect(notices).toEqual([3, 0, 1, 0]);
  });

  test('is found among all that was ever given', async () => {
    const past = Array.from({ length: 120 }, (_, i) => {
      const on = dayAfter('2025-09-01', i);
      return aDelegation({ delegationId: ulid(), fromOn: on, untilOn: on, givenAt: `${on}T01:00:00.000Z` });
    });
    const house = await givenHouse([rechecking()]);
    await putItems(house.table, lying(delegationShelf, past));
    await give(house.table, aDelegation(within));
    await runOn(house.table, '2026-03-05');

    expect(await whoWasTold(house)).toContain(assistant);
  });
});

describe('a contract that was approved and is not signed', () => {
  const handlerAndAssistants = ['staff-chen', 'staff-he', 'staff-zhao'].map((who) => `${who} contract.unsigned`);

  test.each<[string, Day, string[]]>([
    ['on the seventh day after', '2026-03-09', []],
    ['on the eighth', '2026-03-10', handlerAndAssistants],
    ['two months after', '2026-05-09', handlerAndAssistants],
  ])('%s', async (_, day, expected) => {
    const house = await givenHouse([waitingSince('approved', '2026-03-02')]);
    await runOn(house.table, day);

    expect(await whoWasTold(house)).toEqual(expected);
  });

  test.each<[string, string, string[]]>([
    ['an assistant who handles it is told as its handler', 'staff-zhao', ['staff-he', 'staff-zhao']],
    ['a handler who has left is not told', 'staff-gone', ['staff-he', 'staff-zhao']],
  ])('%s', async (_, handlerId, expected) => {
    const house = await givenHouse([waitingSince('approved', '2026-03-02', { handlerId })]);
    await runOn(house.table, '2026-03-10');

    expect(await whoWasTold(house)).toEqual(expected.map((who) => `${who} contract.unsigned`));
  });

  test('is told on the day on which the list of the assistant marks it', async () => {
    const { table } = await givenHouse([waitingSince('approved', '2026-03-02')]);
    for (const day of ['2026-03-09', '2026-03-10'] as const) {
      const reader = { table, actor: staff.he, at: `${day}T01:00:00.000Z` };
      const marks = (await listContracts(reader, { list: 'sign', limit: 10 })).items.flatMap(
        ({ findings }) => findings,
      );
      expect(marks.map(({ by }) => by)).toEqual(day === '2026-03-09' ? [] : ['contract/signed-in-time']);
      expect((await runOn(table, day))['unsigned']).toBe(marks.length);
    }
  });

  test('approved anew, it is told of anew', async () => {
    const contract = waitingSince('approved', '2026-03-02');
    const { table } = await givenHouse([contract]);
    await runOn(table, '2026-03-10');
    const approval = { byId: 'staff-wang', at: '2026-03-11T02:00:00.000Z', hash: 'another' };
    await putItems(table, lying(contractShelf, [{ ...contract, approval }]));

    expect([await runOn(table, '2026-03-18'), await runOn(table, '2026-03-19')]).toEqual([
      { undecided: 0, unsigned: 0, notices: 0 },
      { undecided: 0, unsigned: 1, notices: 3 },
    ]);
  });
});

test('what is drafted, returned, signed or filed waits for nobody here', async () => {
  const stages = ['drafted', 'returned', 'signed', 'filed', 'closed', 'void'] as const;
  const { table } = await givenHouse(stages.map((stage) => waitingSince('rechecking', '2026-01-06', { stage })));

  expect(await runOn(table, '2026-05-01')).toEqual({ undecided: 0, unsigned: 0, notices: 0 });
});

test('a run leaves its record for its day', async () => {
  const { table } = await givenHouse([
    waitingSince('rechecking', '2026-03-02'),
    waitingSince('approved', '2026-02-02'),
  ]);
  await runOn(table, '2026-03-05');
  await runOn(table, '2026-03-05');

  expect(await readRun(table, 'waiting', '2026-03-05')).toMatchObject({
    counts: { undecided: 2, unsigned: 2, notices: 6 },
    times: 2,
  });
});

describe('whatever happens to the runs, the same is told', () => {
  const days = Array.from({ length: 20 }, (_, i) => dayAfter('2026-03-03', i));
  const last = days.at(-1) ?? '';
  const contracts = days
    .slice(0, 10)
    .flatMap((day) => (['reviewing', 'rechecking', 'approved'] as const).map((stage) => waitingSince(stage, day)));
  const standIn = aDelegation({ fromOn: '2026-03-01', untilOn: '2026-04-29' });
  const givenWaiting = () => givenHouse(contracts, [standIn]);
  let clean: string[];

  beforeAll(async () => {
    const house = await givenWaiting();
    for (const day of days) await runOn(house.table, day);
    clean = await told(house);
    // The superior; three managers and who stands in for one of them; the handler and two assistants.
    expect(clean).toHaveLength(10 * (1 + 4 + 3));
  });

  test('run twice a day', async () => {
    const house = await givenWaiting();
    for (const day of [...days, ...days]) await runOn(house.table, day);
    expect(await told(house)).toEqual(clean);
  });

  test('run for the first time after twenty missed days', async () => {
    const house = await givenWaiting();
    await runOn(house.table, last);
    expect(await told(house)).toEqual(clean);
  });

  test('five runs at once', async () => {
    const house = await givenWaiting();
    await Promise.all(Array.from({ length: 5 }, () => runOn(house.table, last)));
    expect(await told(house)).toEqual(clean);
  });

  test('broken off after any request, then run once more', async () => {
    const house = await givenWaiting();
    let brokenOff = 0;
    for (let after = 0; brokenOff === after; after += 1)
      await runOn(breakingOff(house.table, after), last).catch(() => (brokenOff += 1));
    expect(brokenOff).toBeGreaterThan(5);
    await runOn(house.table, last);
    expect(await told(house)).toEqual(clean);
  });

  test('the second run of a day writes no notice', async () => {
    const { table } = await givenWaiting();
    const first = await runOn(table, last);
    expect([first['notices'], (await runOn(table, last))['notices']]).toEqual([clean.length, 0]);
  });
});

describe('what it costs', () => {
  const day = '2026-03-02';

  async function costs(count: number): Promise<Units[]> {
    const { table, capacity } = await givenEngine();
    for (const person of Object.values(staff)) await putStaff(table, person);
    await putContracts(table, day, count);
    const run = () => capacity.during(() => runOn(table, day));
    return [await run(), await run()];
  }

  test('is by what waits too long, however many others there are', async () => {
    const [first, again] = await costs(200);
    expect(await costs(4_000)).toEqual([first, again]);
    // Seven are told of one at each of its three steps: the superior, three managers, the handler and two assistants.
    expect(first?.write).toBeLessThanOrEqual(tooLong * 7 * 3 + 1);
    expect(first?.read).toBeLessThanOrEqual(3 * tooLong * 1.5);
    expect(again).toEqual({ read: first?.read, write: 1 });
  }, 120_000);
});
