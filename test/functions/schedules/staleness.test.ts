import { classes } from '#functions/schedules/classes.ts';
import { dormancy } from '#functions/schedules/dormancy.ts';
import { staleness } from '#functions/schedules/staleness.ts';
import type { NoticePage } from '#functions/http/wire.ts';
import type { Customer } from '#policy/terms/customer.ts';
import { loadStanding, standingWrite } from '#functions/table/standing.ts';
import { transact } from '#functions/table/transact.ts';
import { aNote } from '#given/customer.ts';
import { givenDepartment, type Department, type Person } from '#given/department.ts';
import { givenHeld } from '#given/held.ts';
import { recordOf } from '#given/result.ts';
import { runSchedule } from '#given/run-schedule.ts';

let house: Department;
let customer: Customer;
beforeEach(async () => {
  house = await givenDepartment();
  customer = await givenHeld(house, '苏州恒岳轴承有限公司');
});

const runOn = (day: string, schedule = staleness) => {
  house.clock.at = `${day}T01:00:00.000Z`;
  return runSchedule(schedule, { table: house.table, day, at: house.clock.at });
};
const toldTo = async (person: Person): Promise<string[]> => {
  const { items } = (await house.as(person).get<NoticePage>('/notices')).body;
  return items
    .filter(({ kind }) => ['situation.missing', 'field.stale', 'card.incomplete', 'class.proposed'].includes(kind))
    .map(({ says }) => says['zh-CN'])
    .sort();
};
const send = (person: Person, verb: string, input: object, basedOn: number) =>
  house.as(person).send(verb, { customerId: customer.customerId, ...input }, basedOn);

/** The daily run that warns the owner has been, as it has wherever a card grows old. */
const warned = () => runOn('2026-05-17', dormancy);

const noNews = '「苏州恒岳轴承有限公司」的经营状况自 归属 起没有更新';
const incomplete = '「苏州恒岳轴承有限公司」的客户卡第 1 部分填了 40%，这个阶段要 60%';

describe('资料时效 (CF-5.1, DM-7, CF-1.2b)', () => {
  test('nothing is old: nothing is read but the list, and nobody is told', async () => {
    await warned();
    expect(await runOn('2026-05-31')).toEqual({ cards: 0, notices: 0 });
  });

  test('91 days without news of the business, the owner is told, once however often it runs', async () => {
    await warned();
    expect(await runOn('2026-06-01')).toMatchObject({ cards: 1, notices: 2 });
    expect(await runOn('2026-06-01')).toMatchObject({ cards: 1, notices: 0 });
    expect(await runOn('2026-06-08')).toMatchObject({ cards: 1, notices: 0 });
    expect(await toldTo('chen')).toEqual([incomplete, noNews].sort());
    expect(await toldTo('wang')).toEqual([]);
  });

  test('a note sets it off again', async () => {
    const { noteId, kind, text } = aNote();
    house.clock.at = '2026-05-20T01:00:00.000Z';
    recordOf(await send('chen', 'customer.note', { note: { noteId, kind, text, on: '2026-05-20' } }, 3));
    expect(await runOn('2026-08-18')).toEqual({ cards: 0, notices: 0 });
    expect(await runOn('2026-08-19')).toMatchObject({ cards: 1 });
    expect(await toldTo('chen')).toContain('「苏州恒岳轴承有限公司」的经营状况自 2026-05-20 起没有更新');
  });

  test('a field nobody has verified for half a year; affirmed, it is fresh', async () => {
    await warned();
    await runOn('2026-08-31');
    expect(await toldTo('chen')).toContain('「苏州恒岳轴承有限公司」的需求方向自 2026-03-02 起没有核实');
    recordOf(await send('chen', 'customer.affirm', { fields: ['demand'] }, 3));
    const before = await toldTo('chen');
    await runOn('2026-09-07');
    expect(await toldTo('chen')).toEqual(before);
  });
});

describe('分类建议 (CF-1.4)', () => {
  test('who has grown beyond what was confirmed is proposed to the managers, once; confirmed, no more', async () => {
    const standing = await loadStanding(house.table, { ...customer, revision: 3 });
    if (!standing) throw new Error('The customer is nobody’s.');
    const trade = { firstSignedOn: '2025-01-05', open: [], signed: 2, fenByYear: { '2026': 60_000_000 } };
    await transact(house.table, [standingWrite(standing, { ...standing, trade }, '2026-03-02')]);
    await runOn('2026-04-01', classes);
    await runOn('2026-05-01', classes);
    const said = ['「苏州恒岳轴承有限公司」建议列为主力客户，请确认'];
    expect([await toldTo('wang'), await toldTo('chen')]).toEqual([said, []]);
    recordOf(await send('wang', 'customer.classify', { axis: 'volume', value: 'key', reason: '量大' }, 3));
    expect(await runOn('2027-01-01', classes)).toMatchObject({ customers: 1, notices: 0 });
  });
});
