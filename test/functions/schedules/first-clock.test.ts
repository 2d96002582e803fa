import { ulid } from 'ulid';
import type { HoldingPage } from '#functions/http/wire.ts';
import { dormancy } from '#functions/schedules/dormancy.ts';
import type { Counts } from '#functions/schedules/schedule.ts';
import { queryItems } from '#functions/table/read.ts';
import { dormancyDue } from '#functions/table/standing.ts';
import { canonical } from '#policy/canonical.ts';
import { dayAfter, type Day } from '#policy/day.ts';
import { aVisit } from '#given/activity.ts';
import { breakingOff } from '#given/breaking-off.ts';
import { givenDepartment, type Department } from '#given/department.ts';
import { givenConfirmed, givenHeld } from '#given/held.ts';
import { everythingIn } from '#given/lying.ts';
import { recordOf } from '#given/result.ts';
import { runSchedule } from '#given/run-schedule.ts';

/** Held since 2 March: warned of from 17 May, and dormant from 3 June on. */
const warnedOn = '2026-05-17';
const dormantOn = '2026-06-03';
const name = '常熟云岫纺机有限公司';

const runOn = ({ table }: Pick<Department, 'table'>, day: Day): Promise<Counts> =>
  runSchedule(dormancy, { table, day, at: `${day}T01:00:00.000Z` });

const log = async (house: Department, day: Day): Promise<void> => {
  house.clock.at = `${day}T02:00:00.000Z`;
  const card = aVisit({ customer: name, doneOn: day, nextOn: dayAfter(day, 7) });
  recordOf(await house.as('chen').send('activity.log', { activityId: ulid(), card }, 0));
};

const nothing = { warned: 0, reached: 0, notices: 0 };
const warned = { warned: 1, reached: 0, notices: 1 };
const reached = { warned: 0, reached: 1, notices: 4 };

describe.each([
  ['filed', givenHeld],
  ['confirmed and never filed', givenConfirmed],
])('given a customer that was %s, and that nobody has touched since', (_, given) => {
  test('its owner is warned, and three months after the confirmation it is dormant', async () => {
    const house = await givenDepartment();
    await given(house, name);
    for (const day of ['2026-05-01', '2026-05-15', dayAfter(warnedOn, -1)])
      expect(await runOn(house, day)).toEqual(nothing);
    expect(await runOn(house, warnedOn)).toEqual(warned);
    expect(await runOn(house, dayAfter(dormantOn, -1))).toEqual(nothing);
    expect(await runOn(house, dormantOn)).toEqual(reached);
    expect(await runOn(house, dayAfter(dormantOn, 60))).toEqual(nothing);
  });

  test('written to its record alone, as a contact is, its clock runs on', async () => {
    const house = await givenDepartment();
    const { customerId, revision } = await given(house, name);
    const contact = { contactId: ulid(), name: '顾明', post: '采购', phone: '13900001234', note: '' };
    recordOf(await house.as('chen').send('customer.contact', { customerId, contact }, revision));
    expect(await runOn(house, warnedOn)).toEqual(warned);
  });

  test('visited, it has a clock of its own', async () => {
    const house = await givenDepartment();
    await given(house, name);
    await log(house, '2026-04-10');
    expect(await runOn(house, warnedOn)).toEqual(nothing);
    expect(await runOn(house, dormantOn)).toEqual(nothing);
    expect(await runOn(house, '2026-06-25')).toEqual(warned);
    expect(await runOn(house, '2026-07-11')).toEqual(reached);
  });

  test('once it was told, a run of the same day writes nothing', async () => {
    const house = await givenDepartment();
    await given(house, name);
    await runOn(house, warnedOn);
    const { write } = await house.capacity.during(async () => {
      expect(await runOn(house, warnedOn)).toEqual(nothing);
    });
    // The record of the run.
    expect(write).toBe(1);
  });

  test('twice, late, five at once or broken off after any request: what comes of it is the same', async () => {
    const said = async (run: (house: Department) => Promise<unknown>): Promise<string[]> => {
      const house = await givenDepartment();
      const { customerId } = await given(house, name);
      await run(house);
      await runOn(house, dormantOn);
      const items = await everythingIn(house.table, house.endpoint);
      return items.flatMap(({ pk, sk, gsi2pk, gsi2sk }) => {
        if (pk.startsWith('notice#')) return [`${pk} ${sk}`.replaceAll(customerId, 'ID')];
        return pk === `customer#${customerId}` ? [canonical({ sk, gsi2pk, gsi2sk }).replaceAll(customerId, 'ID')] : [];
      });
    };
    const clean = await said((house) => runOn(house, warnedOn));
    expect(await said(() => Promise.resolve())).toEqual(clean);
    expect(await said((house) => Promise.all(Array.from({ length: 5 }, () => runOn(house, warnedOn))))).toEqual(clean);
    expect(
      await said(async (house) => {
        for (let after = 0; after < 8; after += 1)
          await runOn({ table: breakingOff(house.table, after) }, warnedOn).catch(() => undefined);
      }),
    ).toEqual(clean);
  }, 30_000);
});

test('a customer dormant since its filing is on the manager’s list, once, before the run has said so and after it', async () => {
  const house = await givenDepartment();
  const { customerId } = await givenHeld(house, name);
  house.clock.at = `${dormantOn}T00:10:00.000Z`;
  const listed = async () =>
    (await house.as('wang').get<HoldingPage>('/dormant?limit=10')).body.items.map(
      ({ standing }) => standing.customerId,
    );
  expect(await listed()).toEqual([customerId]);
  await runOn(house, dormantOn);
  expect(await listed()).toEqual([customerId]);
});

test('the entry of a filing leaves what is due when the customer was visited meanwhile', async () => {
  const house = await givenDepartment();
  const { customerId } = await givenHeld(house, name);
  await log(house, '2026-04-10');
  const due = async () =>
    (await queryItems(house.table, { index: 'gsi2', partition: dormancyDue, limit: 10 })).map(({ sk }) => sk);
  expect(await due()).toEqual(['@000003', '~standing']);
  await runOn(house, warnedOn);
  expect(await due()).toEqual(['~standing']);
  const history = (await house.as('chen').detail(customerId)).body.history;
  expect(history.map(({ verb }) => verb)).toEqual(['customer.report', 'customer.confirm', 'customer.file']);
});
