import { ulid } from 'ulid';
import type { Load, Result, StaffLine } from '#functions/http/wire.ts';
import { listStaff } from '#functions/table/staff.ts';
import type { Actor, Staff } from '#policy/terms/staff.ts';
import { givenDepartment, staff, type Department, type Person } from '#given/department.ts';
import { givenHeld } from '#given/held.ts';
import { meeting } from '#given/meeting.ts';
import { recordOf, refusedBy } from '#given/result.ts';

let house: Department;
beforeEach(async () => {
  house = await givenDepartment();
});

const newcomer = { staffId: 'staff-new', name: '周岚', roles: ['salesperson'] };
const enter = (input: object = {}, by: Person = 'wang') =>
  house.as(by).send('staff.enter', { ...newcomer, ...input }, 0);
const leave = (person: Person, by: Person = 'wang', basedOn = 1) =>
  house.as(by).send('staff.leave', { staffId: staff[person].staffId, reason: '离职' }, basedOn);
const edit = (person: Person, changes: object, by: Person = 'wang', basedOn = 1) =>
  house.as(by).send('staff.edit', { staffId: staff[person].staffId, changes }, basedOn);
const statusOf = async (staffId: string, path = '/customers?list=mine'): Promise<number> => {
  const authorization = `Bearer ${await house.token({ oid: staffId })}`;
  return (await house.request(path, { headers: { authorization } })).status;
};
const standIn = (giver: Person, delegate: Person) =>
  house.as(giver).send(
    'delegation.give',
    {
      delegationId: ulid(),
      delegateId: staff[delegate].staffId,
      role: 'manager',
      fromOn: '2026-03-02',
      untilOn: '2026-03-08',
      reason: '出差',
    },
    0,
  );
const rolesOf = async (person: Person) => (await house.as(person).get<{ actor: Actor }>('/me')).body.actor.roles;
const saysOf = (result: Result) => (result.ok ? [] : result.findings.map(({ reason }) => reason['zh-CN']));

describe('the staff list (GN-1)', () => {
  test('whoever is entered gets what their roles give, from the next request on', async () => {
    expect(await statusOf('staff-new')).toBe(403);
    expect(await enter()).toMatchObject({
      ok: true,
      record: { ...newcomer, hasLeft: false, revision: 1, regionIds: [] },
    });
    expect(await statusOf('staff-new')).toBe(200);
    expect(await statusOf('staff-new', '/staff')).toBe(403);
  });

  test('entered twice, they are one, as first entered', async () => {
    await enter();
    expect(await enter({ name: '别人' })).toMatchObject({ ok: true, isUnchanged: true, record: { name: '周岚' } });
  });

  test('other roles hold from the next request on', async () => {
    expect(await edit('lin', { roles: ['salesperson', 'manager', 'manager'] })).toMatchObject({
      ok: true,
      record: { roles: ['salesperson', 'manager'], revision: 2 },
    });
    expect(await rolesOf('lin')).toEqual(['salesperson', 'manager']);
    expect(await edit('lin', { roles: ['salesperson'] }, 'wang', 1)).toMatchObject({ refusal: { kind: 'stale' } });
  });

  test('whoever has left gets nothing from that moment on, and stays on the list', async () => {
    expect((await leave('chen')).ok).toBe(true);
    for (const path of ['/me', '/customers?list=mine', '/notices', '/regions'])
      expect([path, await statusOf(staff.chen.staffId, path)]).toEqual([path, 403]);
    expect(refusedBy(await leave('chen', 'li', 2))).toEqual(['GN-1']);
    const { body } = await house.as('wang').get<{ items: StaffLine[] }>('/staff');
    expect(body.items.find(({ record }) => record.staffId === staff.chen.staffId)?.record.hasLeft).toBe(true);
  });

  test('somebody who had left is back', async () => {
    expect(await statusOf(staff.gone.staffId)).toBe(403);
    expect((await edit('gone', { hasLeft: false })).ok).toBe(true);
    expect(await statusOf(staff.gone.staffId)).toBe(200);
    expect((await edit('gone', { hasLeft: true }, 'wang', 2)).status).toBe(400);
  });

  test.each<[string, object, string]>([
    ['no name', { name: '　' }, '缺姓名'],
    ['no role', { roles: [] }, '缺职责'],
    ['a region there is not', { regionIds: [ulid()] }, '有 1 个区域不在区域表里'],
  ])('refused with the clause: %s', async (_, input, says) => {
    expect(saysOf(await enter(input))).toEqual([says]);
  });

  test.each<[string, object]>([
    ['a role there is not', { roles: ['owner'] }],
    ['roles that are no list', { roles: 'manager' }],
    ['an id with a sign of ours in it', { staffId: 'a#b' }],
    ['the id of the house’s own acts', { staffId: 'house' }],
    ['a name as long as a page', { name: '长'.repeat(41) }],
    ['a half character', { name: '\ud800' }],
    ['more than is asked', { hasLeft: false }],
  ])('malformed: %s', async (_, input) => {
    expect((await enter(input)).status).toBe(400);
  });

  test.each<[Person]>([['chen'], ['he'], ['sun'], ['qian']])('%s, who is no manager, changes nothing', async (by) => {
    for (const result of [await enter({}, by), await edit('lin', { name: '某人' }, by), await leave('lin', by)])
      expect([result.status, refusedBy(result)]).toEqual([403, ['GN-1']]);
  });

  test('nobody changes their own entry', async () => {
    expect((await leave('wang')).status).toBe(403);
    expect((await edit('wang', { roles: ['manager', 'finance'] })).status).toBe(403);
  });
});

describe('standing in ends with what it stands in for (CT-3b)', () => {
  test('given the manager leaves, their stand-in decides no more', async () => {
    await standIn('wang', 'he');
    expect(await rolesOf('he')).toContain('manager');
    expect((await leave('wang', 'li')).ok).toBe(true);
    expect(await rolesOf('he')).toEqual(['assistant']);
    expect((await house.as('he').get('/staff')).status).toBe(403);
  });

  test('given the manager is one no more, neither does their stand-in', async () => {
    await standIn('wang', 'he');
    expect((await edit('wang', { roles: ['finance'] }, 'li')).ok).toBe(true);
    expect(await rolesOf('he')).toEqual(['assistant']);
  });

  test('a stand-in who leaves gets nothing', async () => {
    await standIn('wang', 'he');
    expect((await leave('he')).ok).toBe(true);
    expect(await statusOf(staff.he.staffId, '/staff')).toBe(403);
  });
});

describe('the department keeps a manager', () => {
  beforeEach(async () => {
    expect((await leave('zhao')).ok).toBe(true);
  });

  test('a stand-in cannot mark the only manager as left, nor take the role from them', async () => {
    expect((await leave('li')).ok).toBe(true);
    await standIn('wang', 'he');
    expect(saysOf(await leave('wang', 'he'))).toEqual(['这是部门唯一的经理']);
    expect(saysOf(await edit('wang', { roles: ['finance'] }, 'he'))).toEqual(['这是部门唯一的经理']);
    expect((await edit('wang', { name: '王敏敏' }, 'he')).ok).toBe(true);
  });

  test.each([1, 2, 3])('two managers mark each other as left at the same moment: one stays, round %i', async () => {
    meeting(house.table, 2);
    const results = await Promise.all([leave('li', 'wang'), leave('wang', 'li')]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.filter(({ ok }) => !ok).map(saysOf)).toEqual([['这是部门唯一的经理']]);
    const managers = (await listStaff(house.table)).filter(
      ({ hasLeft, roles }) => !hasLeft && roles.includes('manager'),
    );
    expect(managers).toHaveLength(1);
  });
});

describe('what everybody holds (CF-2.4)', () => {
  const loads = async (by: Person = 'wang') => (await house.as(by).get<{ items: Load[] }>('/loads')).body.items;

  test('customers, key ones and neglected ones, by person; whoever has left stands there while they hold something', async () => {
    await givenHeld(house, '苏州恒岳轴承有限公司');
    const key = await givenHeld(house, '无锡天澜泵业有限公司');
    house.clock.at = '2026-06-03T02:00:00.000Z';
    await givenHeld(house, '昆山远泽模具有限公司', 'lin');
    const { revision } = (await house.as('wang').detail(key.customerId)).body.record;
    const classify = { customerId: key.customerId, axis: 'volume', value: 'key', reason: '年度框架协议' };
    expect((await house.as('wang').send('customer.classify', classify, revision)).ok).toBe(true);
    expect((await leave('chen')).ok).toBe(true);
    expect(await loads()).toEqual([
      {
        staffId: 'staff-chen',
        name: '陈晓雯',
        hasLeft: true,
        customers: 2,
        key: 1,
        dormant: 2,
        confirmed: { thisMonth: 0, lastMonth: 0 },
      },
      {
        staffId: 'staff-lin',
        name: '林志远',
        hasLeft: false,
        customers: 1,
        key: 0,
        dormant: 0,
        confirmed: { thisMonth: 1, lastMonth: 0 },
      },
      {
        staffId: 'staff-zhao',
        name: '赵一鸣',
        hasLeft: false,
        customers: 0,
        key: 0,
        dormant: 0,
        confirmed: { thisMonth: 0, lastMonth: 0 },
      },
    ]);
  });

  test('a new customer counts for whoever reported it, in the month of its confirmation, wherever it goes (DM-6)', async () => {
    await givenHeld(house, '苏州恒岳轴承有限公司');
    const given = await givenHeld(house, '无锡天澜泵业有限公司');
    house.clock.at = '2026-04-01T02:00:00.000Z';
    await givenHeld(house, '昆山远泽模具有限公司', 'lin');
    const { customerId } = given;
    const { revision } = (await house.as('chen').detail(customerId)).body.record;
    recordOf(await house.as('chen').send('customer.offer', { customerId, reason: '换了负责的区域' }, revision));
    const transfer = { customerId, toId: 'staff-lin', reason: '归属人请求移交' };
    recordOf(await house.as('wang').send('customer.transfer', transfer, revision + 1));
    expect((await loads()).map(({ name, customers, confirmed }) => [name, customers, confirmed])).toEqual([
      ['陈晓雯', 1, { thisMonth: 0, lastMonth: 2 }],
      ['林志远', 2, { thisMonth: 1, lastMonth: 0 }],
      ['赵一鸣', 0, { thisMonth: 0, lastMonth: 0 }],
    ]);
  });

  test.each(['/staff', '/loads', '/dormant', '/staff/staff-chen/customers'])('%s is the manager’s', async (path) => {
    for (const person of ['chen', 'he', 'sun', 'qian'] as const)
      expect((await house.as(person).get(path)).status).toBe(403);
    expect((await house.as('wang').get(path)).status).toBe(200);
  });
});

test('a person from before the list had a history is changed like any other', async () => {
  const { body } = await house.as('wang').get<{ items: { record: Staff }[] }>('/staff');
  expect(body.items.every(({ record }) => record.revision === 1)).toBe(true);
  expect((await edit('qian', { name: '钱慧慧' })).ok).toBe(true);
  expect(await edit('qian', { name: '钱慧' }, 'li', 2)).toMatchObject({ ok: true, record: { revision: 3 } });
});
