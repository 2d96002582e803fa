import { ulid } from 'ulid';
import type { RegionLine, Result } from '#functions/http/wire.ts';
import { minding } from '#functions/table/minding.ts';
import { givenDepartment, staff, type Department, type Person } from '#given/department.ts';
import { anotherCard } from '#given/customer.ts';
import { recordOf, refusedBy } from '#given/result.ts';

let house: Department;
beforeEach(async () => {
  house = await givenDepartment();
});

const keep = (name: string, places: readonly string[], regionId = ulid(), by: Person = 'wang') =>
  house.as(by).send('region.keep', { regionId, name, places }, 0);
const regions = async (by: Person = 'chen') => {
  const { body } = await house.as(by).get<{ items: RegionLine[] }>('/regions');
  return body.items.map(({ record }) => [record.name, record.places]);
};
const saysOf = (result: Result) => (result.ok ? [] : result.findings.map(({ reason }) => reason['zh-CN']));

describe('the table of regions (CF-2.4)', () => {
  test('kept, changed and dropped by a manager; seen by everybody', async () => {
    const regionId = ulid();
    expect((await keep('华东', ['上海', '江苏省'], regionId)).ok).toBe(true);
    expect((await keep('华南', ['广东省'])).ok).toBe(true);
    const changes = { places: ['上海', '江苏省', '浙江省'] };
    expect((await house.as('li').send('region.edit', { regionId, changes }, 1)).ok).toBe(true);
    expect((await regions()).sort()).toEqual([
      ['华东', ['上海', '江苏省', '浙江省']],
      ['华南', ['广东省']],
    ]);
    expect((await house.as('wang').send('region.drop', { regionId }, 2)).ok).toBe(true);
    expect(await regions()).toEqual([['华南', ['广东省']]]);
    expect((await house.as('wang').send('region.edit', { regionId, changes }, 3)).status).toBe(403);
  });

  test.each<[string, string, string[], string]>([
    ['no name', ' ', ['上海'], '区域没有名称'],
    ['no place', '华东', [], '没有写省市'],
    ['a place there is not', '华东', ['上海', '华东'], '没有「华东」这个省市，或有几处同名'],
    ['a place that several have', '华东', ['鼓楼区'], '没有「鼓楼区」这个省市，或有几处同名'],
  ])('refused: %s', async (_, name, places, says) => {
    expect(saysOf(await keep(name, places))).toEqual([says]);
  });

  test('neither a name nor a place belongs to two', async () => {
    await keep('华东', ['上海', '江苏省']);
    expect(saysOf(await keep('华东', ['安徽省']))).toEqual(['已有同名的区域']);
    expect(saysOf(await keep('江南', ['上海']))).toEqual(['「上海」已在「华东」']);
  });

  test.each<[Person]>([['chen'], ['he'], ['sun'], ['qian']])('%s divides nothing', async (by) => {
    expect((await keep('华东', ['上海'], ulid(), by)).status).toBe(403);
  });

  test('twenty regions set up at the same moment are all there', async () => {
    const provinces =
      '河北,山西,辽宁,吉林,黑龙江,江苏,浙江,安徽,福建,江西,山东,河南,湖北,湖南,广东,海南,四川,贵州,云南,陕西'.split(
        ',',
      );
    const results = await Promise.all(
      provinces.map((name, i) => keep(`${name}区`, [name], ulid(), i % 2 === 0 ? 'wang' : 'li')),
    );
    expect(results.every(({ ok }) => ok)).toBe(true);
    expect(await regions()).toHaveLength(provinces.length);
  });
});

describe('a report outside one’s own region', () => {
  const [east, south] = [ulid(), ulid()];
  const minds = (regionIds: readonly string[]) =>
    house.as('wang').send('staff.edit', { staffId: staff.chen.staffId, changes: { regionIds } }, 1);
  const outside = (result: Result) =>
    result.ok ? result.findings.filter(({ by }) => by === 'customer/outside-own-region') : [];

  beforeEach(async () => {
    await keep('华东', ['上海', '江苏省'], east);
    await keep('华南', ['广东省'], south);
  });

  test('is flagged to whoever reports it, shown to the manager, and flagged when they confirm', async () => {
    expect((await minds([south])).ok).toBe(true);
    const reported = await house.as('chen').report(anotherCard('苏州恒岳轴承有限公司'));
    const says = '客户在华东，报备人负责华南';
    expect(outside(reported).map(({ level, reason }) => [level, reason['zh-CN']])).toEqual([['flag', says]]);
    const { customerId } = recordOf(reported);
    const { evidence, findings } = (await house.as('wang').detail(customerId)).body;
    expect(findings.map(({ reason }) => reason['zh-CN'])).toContain(says);
    const confirmed = await house
      .as('wang')
      .send('customer.confirm', { customerId, kind: 'absent', reason: '', evidence });
    expect(refusedBy(confirmed)).toEqual([]);
    expect(outside(confirmed)).toHaveLength(1);
  });

  test.each<[string, () => readonly string[], string]>([
    ['in one’s own region', () => [east], '江苏省苏州市吴中区东方大道9号'],
    ['who minds none', () => [], '江苏省苏州市吴中区东方大道9号'],
    ['an address in no region', () => [south], '四川省成都市武侯区人民南路9号'],
    ['an address that cannot be placed', () => [south], '东方大道9号'],
  ])('nothing is said: %s', async (_, mine, address) => {
    await minds(mine());
    expect(outside(await house.as('chen').check({ ...anotherCard('苏州恒岳轴承有限公司'), address }))).toEqual([]);
  });

  test('a region that was dropped is minded by nobody', async () => {
    await minds([south]);
    await house.as('wang').send('region.drop', { regionId: south }, 1);
    expect(outside(await house.as('chen').check(anotherCard('苏州恒岳轴承有限公司')))).toEqual([]);
  });

  test('looking it up takes one read unit', async () => {
    const reported = recordOf(await house.as('chen').report(anotherCard('苏州恒岳轴承有限公司')));
    const { read } = await house.capacity.during(() => minding(house.table, reported));
    expect(read).toBeLessThanOrEqual(1);
  });
});
