import { ulid } from 'ulid';
import type { AlikeRows, GoliveNow, ImportRow, Result } from '#functions/http/wire.ts';
import { history } from '#functions/table/records.ts';
import { putStaff } from '#functions/table/staff.ts';
import { goliveId } from '#policy/terms/golive.ts';
import { anotherCard } from '#given/customer.ts';
import { givenDepartment, staff, type Department, type Person } from '#given/department.ts';
import { recordOf, refusedBy } from '#given/result.ts';

let house: Department;
const declare = (by: Person = 'wang', id = ulid()) => house.as(by).send('golive.declare', { goliveId }, 0, id);
interface Asked {
  readonly by?: Person;
  readonly basedOn?: number;
  readonly reason?: string;
}
const reopen = (untilOn: string, { by = 'sun', basedOn = 1, reason = '漏了一份名单' }: Asked = {}) =>
  house.as(by).send('golive.reopen', { goliveId, untilOn, reason }, basedOn);
const look = async (person: Person = 'wang') => (await house.as(person).get<GoliveNow>('/golive')).body;
const imports = (name: string): Promise<Result> =>
  house
    .as('wang')
    .send('customer.import', { customerId: ulid(), ownerId: staff.chen.staffId, card: anotherCard(name) }, 0);
const leave = (person: Person) => putStaff(house.table, { ...staff[person], hasLeft: true });

describe('a department that is being set up (GN-2)', () => {
  beforeEach(async () => {
    house = await givenDepartment();
  });

  test('tells its manager what is there and what is missing, and others only that it is not live', async () => {
    expect(await look()).toEqual({
      isLive: false,
      abilities: ['golive.read', 'golive.declare', 'customer.import'],
      checklist: {
        staff: { salesperson: 3, assistant: 2, manager: 3, superior: 1, finance: 1 },
        prices: 0,
        templates: 0,
        customers: 0,
        missing: [
          expect.objectContaining({ by: 'golive/customers-on-file', level: 'flag' }),
          expect.objectContaining({ by: 'golive/prices-listed', level: 'flag' }),
          expect.objectContaining({ by: 'golive/template-passed', level: 'flag' }),
        ],
      },
    });
    expect(await look('chen')).toEqual({ isLive: false, abilities: [] });
    expect(await look('sun')).toEqual({ isLive: false, abilities: ['golive.read'] });
  });

  test('counts what is imported', async () => {
    recordOf(await imports('无锡恒拓轴承有限公司'));
    recordOf(await imports('常州联创传动有限公司'));
    expect((await look()).checklist).toMatchObject({ customers: 2 });
  });

  test.each<[Person]>([['chen'], ['he'], ['sun'], ['qian']])(
    'is not declared live by %s, who is no manager',
    async (person) => {
      expect(refusedBy(await declare(person))).toEqual(['GN-2']);
    },
  );

  test('is not declared live without a superior, however much is there besides', async () => {
    await leave('sun');
    const result = await declare();
    expect(refusedBy(result)).toEqual(['CT-2b3']);
    expect((await look()).checklist?.missing).toEqual(result.findings);
    await putStaff(house.table, { ...staff.li, roles: ['manager', 'superior'] });
    expect(await declare()).toMatchObject({ ok: true });
  });

  test('is not declared live by a manager who is alone', async () => {
    for (const person of ['chen', 'lin', 'zhao', 'li', 'sun', 'qian', 'he'] as const) await leave(person);
    expect((await declare()).findings.map(({ by, level }) => `${level} ${by}`)).toEqual([
      'flag golive/assistant-there',
      'flag golive/customers-on-file',
      'flag golive/finance-there',
      'refuse golive/people-there',
      'refuse golive/people-there',
      'flag golive/prices-listed',
      'refuse golive/superior-there',
      'flag golive/template-passed',
    ]);
  });
});

describe('a department that is live', () => {
  beforeEach(async () => {
    house = await givenDepartment();
    expect(await declare()).toMatchObject({
      ok: true,
      record: { declaredOn: '2026-03-02', declaredById: 'staff-wang' },
    });
  });

  test('is so from that moment on, with who declared it in its history', async () => {
    expect(await look()).toEqual({
      isLive: true,
      abilities: ['golive.read'],
      record: { goliveId, revision: 1, declaredOn: '2026-03-02', declaredById: 'staff-wang' },
    });
    expect(await look('chen')).toEqual({ isLive: true, abilities: [] });
    expect(await history(house.table, 'golive', goliveId)).toMatchObject([
      { verb: 'golive.declare', actorId: 'staff-wang' },
    ]);
  });

  test('takes no import any more, whoever writes it by hand (CF-2.3)', async () => {
    expect(refusedBy(await imports('徐州彭城工程机械有限公司'))).toEqual(['CF-2.3']);
  });

  test('is declared once: the same request is answered again, another one refused', async () => {
    house = await givenDepartment();
    const id = ulid();
    await declare('wang', id);
    expect(await declare('wang', id)).toMatchObject({ ok: true, isUnchanged: true });
    expect(refusedBy(await declare('li'))).toEqual(['GN-2']);
  });

  test('is reopened by a superior until a day, and closes by itself', async () => {
    expect(await look('sun')).toMatchObject({ isLive: true, abilities: ['golive.read', 'golive.reopen'] });
    expect(await reopen('2026-03-04')).toMatchObject({ ok: true, record: { reopened: { byId: 'staff-sun' } } });
    house.clock.at = '2026-03-04T15:59:59.000Z';
    expect(await look()).toMatchObject({ isLive: false, abilities: ['golive.read', 'customer.import'] });
    recordOf(await imports('盐城大丰纺机有限公司'));
    house.clock.at = '2026-03-04T16:00:00.000Z';
    expect(await look()).toMatchObject({ isLive: true, abilities: ['golive.read'] });
    expect(refusedBy(await imports('淮安清江印染有限公司'))).toEqual(['CF-2.3']);
  });

  test('is closed earlier by reopening it until a nearer day', async () => {
    await reopen('2026-03-20');
    await reopen('2026-03-02', { basedOn: 2, reason: '已经补完' });
    house.clock.at = '2026-03-03T02:00:00.000Z';
    expect((await look()).isLive).toBe(true);
  });

  test.each<[string, string, object, string]>([
    ['by a manager', '2026-03-04', { by: 'wang' }, 'GN-2'],
    ['by a salesperson', '2026-03-04', { by: 'chen' }, 'GN-2'],
    ['without a reason', '2026-03-04', { reason: '' }, 'GN-2'],
    ['for longer than a month', '2026-04-02', {}, 'GN-2'],
    ['on what nobody has seen', '2026-03-04', { basedOn: 7 }, 'stale'],
  ])('is not reopened %s', async (_, untilOn, how, refusal) => {
    expect(refusedBy(await reopen(untilOn, how))).toEqual([refusal]);
  });
});

test('what nobody declared is not reopened', async () => {
  house = await givenDepartment();
  expect(refusedBy(await reopen('2026-03-04'))).toEqual(['missing']);
});

describe('a file that is to be imported, held against itself (CF-2.1b)', () => {
  const compare = async (rows: readonly Partial<ImportRow>[], by: Person = 'wang') =>
    house.as(by).post<{ groups: AlikeRows[] }>('/imports/compare', { rows });
  const row = (number: number, owner: string, companyName: string, rest: Partial<ImportRow> = {}): ImportRow => ({
    row: number,
    owner,
    companyName,
    ...rest,
  });
  beforeAll(async () => {
    house = await givenDepartment();
  });

  test('two owners for one customer are named with their rows (CF-2.1c); twice the same one too', async () => {
    const { body } = await compare([
      row(2, '陈晓雯', '苏州恒拓轴承有限公司', { phone: '0512-65551234' }),
      row(3, '陈晓雯', '宁波澜川阀门有限公司'),
      row(9, ' 林志远', '苏州市恒拓轴承有限公司'),
      row(12, '陈晓雯 ', '宁波澜川阀门有限公司'),
      row(15, '', '兰州皋兰水泥有限公司'),
    ]);
    const said = body.groups.map(({ findings, ...group }) => ({
      ...group,
      says: findings.map(({ reason }) => reason['zh-CN']),
    }));
    expect(said).toEqual([
      {
        rows: [2, 9],
        verdict: 'same',
        hasTwoOwners: true,
        reasons: [{ 'zh-CN': '公司名称与地区相同', en: 'same name and region' }],
        says: ['第 2、9 行是同一家客户，归属人却有陈晓雯、林志远'],
      },
      expect.objectContaining({ rows: [3, 12], hasTwoOwners: false, says: ['第 3、12 行是同一家客户'] }),
    ]);
  });

  test.each<[string, Person]>([
    ['a salesperson', 'chen'],
    ['a superior', 'sun'],
  ])('not for %s', async (_, person) => {
    expect((await compare([], person)).status).toBe(403);
  });

  test.each<[string, unknown]>([
    ['more rows than a file has', Array.from({ length: 5_001 }, (_, i) => row(i, '', '甲'))],
    ['a row without a name', [{ row: 1 }]],
    ['a row that is no number', [{ row: '一', companyName: '甲' }]],
    ['a field that nobody asked for', [{ ...row(1, '', '甲'), bank: '工行' }]],
    ['no rows at all', '公司名称'],
  ])('%s is malformed', async (_, rows) => {
    expect((await compare(rows as ImportRow[])).status).toBe(400);
  });

  test('costs no read but that of who asks, however long the file is', async () => {
    const rows = Array.from({ length: 200 }, (_, i) => row(i, '', `海陵第${i}齿轮厂`));
    expect(await house.capacity.during(() => compare(rows))).toEqual(await house.capacity.during(() => compare([])));
  });
});
