import { ulid } from 'ulid';
import { filing } from '#functions/schedules/filing.ts';
import type { Table } from '#functions/table/client.ts';
import { contractShelf } from '#functions/table/contract.ts';
import { customerShelf } from '#functions/table/customer.ts';
import { putStaff } from '#functions/table/staff.ts';
import { canonical } from '#policy/canonical.ts';
import { dayAfter, type Day } from '#policy/day.ts';
import type { Contract } from '#policy/terms/contract.ts';
import type { Customer } from '#policy/terms/customer.ts';
import { breakingOff } from '#given/breaking-off.ts';
import { aContract, aRegister, aSigning } from '#given/contract.ts';
import { aCustomer } from '#given/customer.ts';
import { staff } from '#given/department.ts';
import { givenEngine } from '#given/engine.ts';
import { everythingIn, lying, putItems } from '#given/lying.ts';
import { runSchedule } from '#given/run-schedule.ts';

interface House {
  readonly table: Table;
  readonly endpoint: string;
}

async function givenHouse(): Promise<House> {
  const { table, endpoint } = await givenEngine();
  for (const person of Object.values(staff)) await putStaff(table, person);
  return { table, endpoint };
}

/** A customer confirmed at an instant, by default at ten in the morning of a day. */
const confirmed = (on: Day, changes: Partial<Customer> = {}, at = `${on}T02:00:00.000Z`): Customer =>
  aCustomer({
    customerId: ulid(),
    stage: 'confirmed',
    ownerId: 'staff-chen',
    reportedAt: '2026-01-05T02:00:00.000Z',
    decision: { kind: 'absent', byId: 'staff-wang', at },
    ...changes,
  });
const signed = (on: Day, changes: Partial<Contract> = {}): Contract =>
  aContract({
    contractId: ulid(),
    stage: 'signed',
    signing: aSigning({ signedOn: on }),
    ...changes,
  });

const put = (table: Table, customers: readonly Customer[], contracts: readonly Contract[] = []): Promise<void> =>
  putItems(table, [...lying(customerShelf, customers), ...lying(contractShelf, contracts)]);

const runOn = (table: Table, day: Day, at = `${day}T01:00:00.000Z`) => runSchedule(filing, { table, day, at });

/** Who was told what, without when. */
const told = async ({ table, endpoint }: House): Promise<string[]> =>
  (await everythingIn(table, endpoint))
    .filter(({ pk }) => pk.startsWith('notice#'))
    .map(({ pk, sk, gaps }) => `${pk.slice('notice#'.length)} ${sk} ${canonical(gaps)}`);
const kindsTold = async (house: House): Promise<string[]> =>
  (await told(house)).map((each) => each.split(/[ #]/).slice(0, 2).join(' '));

describe('a customer that was confirmed and is not filed', () => {
  test.each([
    ['on the second day after', '2026-03-04', []],
    ['on the third', '2026-03-05', ['staff-he filing.late', 'staff-zhao filing.late']],
    ['a month after', '2026-04-05', ['staff-he filing.late', 'staff-zhao filing.late']],
  ])('%s', async (_, day, kinds) => {
    const house = await givenHouse();
    await put(house.table, [confirmed('2026-03-02')]);
    await runOn(house.table, day);

    expect(await kindsTold(house)).toEqual(kinds);
  });

  test.each([
    ['before midnight', '2026-03-01T15:59:59.999Z', 1],
    ['after midnight', '2026-03-01T16:00:00.000Z', 0],
  ])('the day of the confirmation is that of Shanghai: %s', async (_, at, customers) => {
    const { table } = await givenHouse();
    await put(table, [confirmed('2026-03-02', {}, at)]);

    expect(await runOn(table, '2026-03-04')).toMatchObject({ customers });
  });

  test('whoever reported it is not told to file it', async () => {
    const house = await givenHouse();
    await put(house.table, [confirmed('2026-03-02', { reporterId: 'staff-zhao', ownerId: 'staff-zhao' })]);
    await runOn(house.table, '2026-03-05');

    expect(await kindsTold(house)).toEqual(['staff-he filing.late']);
  });

  test('who has left is not told', async () => {
    const house = await givenHouse();
    await putStaff(house.table, { ...staff.he, hasLeft: true });
    await put(house.table, [confirmed('2026-03-02')]);
    await runOn(house.table, '2026-03-05');

    expect(await kindsTold(house)).toEqual(['staff-zhao filing.late']);
  });

  test('one that cannot be read is counted and holds up no other', async () => {
    const house = await givenHouse();
    await put(house.table, [confirmed('2026-02-02')]);
    const [odd = {}] = lying(customerShelf, [confirmed('2026-02-01')]);
    await putItems(house.table, [{ ...odd, record: { nothing: 'of a customer' } }]);

    expect(await runOn(house.table, '2026-03-05')).toMatchObject({ customers: 1, notices: 2, failed: 1 });
  });
});

describe('a contract that was signed and is not filed', () => {
  test.each([
    ['on the seventh day after', '2026-03-09', []],
    ['on the eighth', '2026-03-10', ['staff-he contract.unfiled', 'staff-zhao contract.unfiled']],
  ])('%s', async (_, day, kinds) => {
    const house = await givenHouse();
    await put(house.table, [], [signed('2026-03-02', { copies: aRegister() })]);
    await runOn(house.table, day);

    expect(await kindsTold(house)).toEqual(kinds);
  });

  const assistants = ['staff-he contract.unfiled', 'staff-zhao contract.unfiled'];
  const register = [
    'staff-he contract.copiesMissing',
    'staff-qian contract.copiesMissing',
    'staff-zhao contract.copiesMissing',
  ];

  test.each<[string, Partial<Contract>, string[]]>([
    ['without a register', {}, [...assistants, ...register]],
    ['with an original nobody holds', { copies: aRegister({ originals: 3 }) }, [...assistants, ...register]],
    ['without a place for the department’s copy', { copies: aRegister({ keptAt: '' }) }, [...assistants, ...register]],
    ['with all in order', { copies: aRegister() }, assistants],
    [
      'of somebody who is an assistant too',
      { handlerId: 'staff-zhao', copies: aRegister() },
      ['staff-he contract.unfiled'],
    ],
  ])('%s', async (_, changes, kinds) => {
    const house = await givenHouse();
    await put(house.table, [], [signed('2026-03-02', changes)]);
    await runOn(house.table, '2026-03-10');

    expect(await kindsTold(house)).toEqual([...kinds].sort());
  });
});

describe('whatever happens to the runs, the same is told', () => {
  const days = Array.from({ length: 30 }, (_, i) => dayAfter('2026-03-03', i));
  const last = days.at(-1) ?? '';

  const customers = days.slice(0, 26).flatMap((day) => [confirmed(day), confirmed(day)]);
  const contracts = days.slice(0, 15).flatMap((day) => [signed(day), signed(day, { copies: aRegister() })]);
  let clean: string[];

  const givenWaiting = async (): Promise<House> => {
    const house = await givenHouse();
    await put(house.table, customers, contracts);
    return house;
  };

  beforeAll(async () => {
    const house = await givenWaiting();
    for (const day of days) await runOn(house.table, day);
    clean = await told(house);
    expect(clean).toHaveLength(2 * customers.length + 2 * contracts.length + (3 * contracts.length) / 2);
  });

  test('run twice a day', async () => {
    const house = await givenWaiting();
    for (const day of [...days, ...days]) await runOn(house.table, day);
    expect(await told(house)).toEqual(clean);
  });

  test('run for the first time after thirty missed days', async () => {
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
