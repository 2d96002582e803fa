import { ulid } from 'ulid';
import { settle } from '#functions/commands/batch.ts';
import type { Result } from '#functions/http/wire.ts';
import { history, lately } from '#functions/table/records.ts';
import { queryItems } from '#functions/table/read.ts';
import { dormancyDue } from '#functions/table/standing.ts';
import { breakingOff } from '#given/breaking-off.ts';
import { aCard, aCreditCode, anotherCard } from '#given/customer.ts';
import { givenDepartment, staff, type Department, type Person } from '#given/department.ts';
import { everythingIn } from '#given/lying.ts';
import { aCompany } from '#given/many.ts';
import { recordOf, refusedBy } from '#given/result.ts';

const { chen, lin, gone, he, zhao, wang } = staff;
const today = '2026-03-02T02:00:00.000Z';

let house: Department;
beforeAll(async () => {
  house = await givenDepartment(today);
});

const imports = (input: object, by: Person = 'wang', id = ulid()): Promise<Result> =>
  house.as(by).send('customer.import', { customerId: ulid(), ownerId: chen.staffId, ...input }, 0, id);
const named = (name: string, card: object = {}) => ({ card: { ...anotherCard(name), ...card } });
const saysOf = ({ findings }: Result) => findings.map(({ by, reason }) => `${by}: ${reason['zh-CN']}`);

describe('a customer that was there before the department went live (CF-1.0)', () => {
  test('is filed under a number of the house, held by the owner of the row, and nobody’s new customer', async () => {
    const customerId = ulid();
    const result = await imports({
      customerId,
      ...named('无锡恒拓轴承有限公司', { demand: '', source: '', dealingSince: '2011' }),
      filedOn: '2019-05-06',
      formerNumber: 'KH-0042',
    });
    expect(recordOf(result)).toMatchObject({
      stage: 'filed',
      fileNumber: '2026-0001',
      ownerId: chen.staffId,
      reporterId: chen.staffId,
      heldSince: today,
      dealingSince: '2011',
      verdict: 'free',
      imported: { filedOn: '2019-05-06', formerNumber: 'KH-0042' },
    });
    expect(recordOf(result).decision).toBeUndefined();
    expect((await house.as('chen').list('mine')).body.items.map(({ record }) => record.customerId)).toEqual([
      customerId,
    ]);
    expect(await history(house.table, 'customer', customerId)).toMatchObject([
      { verb: 'customer.import', actorId: wang.staffId, revision: 1 },
    ]);
  });

  test('begins its clock on the day of the import, however old the file: nobody is dormant on the first night', async () => {
    const { customerId } = recordOf(await imports({ ...named('无锡恒远轴承有限公司'), filedOn: '2009-01-05' }));
    const due = await queryItems(house.table, { index: 'gsi2', partition: dormancyDue, limit: 100 });
    const clock = due.find(({ pk }) => pk === `customer#${customerId}`);
    expect(clock?.['gsi2sk']).toBe(`2026-05-17#${customerId}`);
    expect(clock?.['standing']).not.toHaveProperty('confirmed');
  });

  test('sent again, under the same command or the same row, is done once', async () => {
    const [id, row] = [ulid(), { customerId: ulid(), ...named('常州联创传动有限公司') }];
    const first = recordOf(await imports(row, 'wang', id));
    for (const again of [await imports(row, 'wang', id), await imports(row)]) {
      expect(again).toMatchObject({ ok: true, isUnchanged: true });
      expect(recordOf(again).fileNumber).toBe(first.fileNumber);
    }
    expect(await lately(house.table, 'customer', first.customerId, 10)).toHaveLength(1);
  });

  test('may be known by its name alone, and is edited without all that was never known', async () => {
    const { customerId } = recordOf(await imports({ card: { name: '镇江北固泵业有限公司' } }));
    const edit = (changes: object, basedOn: number) =>
      house.as('chen').send('customer.edit', { customerId, changes }, basedOn);
    expect(recordOf(await edit({ phone: '0511-85551234' }, 1)).phone).toBe('0511-85551234');
    expect(saysOf(await edit({ phone: '' }, 2))).toEqual(['customer/six-items-present: 缺「联系电话」']);
  });

  test('a row that is checked writes nothing, and says what the import would', async () => {
    const card = anotherCard('扬州广陵电机有限公司');
    const command = { id: ulid(), verb: 'customer.import', basedOn: 0 };
    const input = { customerId: ulid(), ownerId: chen.staffId, card };
    const { body } = await house
      .as('wang')
      .post<{ results: Result[] }>('/checks', { commands: [{ ...command, input }] });
    expect(body.results).toMatchObject([{ ok: true, record: { stage: 'filed' }, findings: [] }]);
    expect((await house.as('wang').detail(input.customerId)).status).toBe(404);
  });
});

describe('what is already there', () => {
  const card = aCard({ name: '南通江海阀门有限公司', creditCode: aCreditCode(7) });
  beforeAll(async () => {
    recordOf(await imports({ ownerId: lin.staffId, card }));
  });

  test('is refused by name, with who holds it (CF-2.1b)', async () => {
    const twice = await imports({ card: { name: '江海阀门厂', creditCode: aCreditCode(7) } });
    expect(refusedBy(twice)).toEqual(['CF-2.1b']);
    expect(saysOf(twice)).toEqual([
      'customer/imported-once: 这家公司已在客户档案中：南通江海阀门有限公司，归林志远（统一社会信用代码相同）',
    ]);
    expect(refusedBy(await imports({ ownerId: lin.staffId, card }))).toEqual(['CF-2.1b']);
  });

  test('is only flagged where it is but alike', async () => {
    const alike = await imports({
      card: { ...card, name: '南通江河阀门有限公司', creditCode: '', phone: '13911110000' },
    });
    expect(recordOf(alike).verdict).toBe('suspected');
    expect(saysOf(alike)).toEqual([
      expect.stringContaining('customer/like-one-imported: 与档案中的南通江海阀门有限公司相似，归林志远'),
    ]);
  });

  test('is reported by nobody any more, nor imported where a report waits for the manager', async () => {
    expect(refusedBy(await house.as('chen').report(card))).toEqual(['CF-2.1b']);
    const reported = anotherCard('泰州海陵齿轮有限公司');
    recordOf(await house.as('chen').report(reported));
    expect(refusedBy(await imports({ card: reported }))).toEqual(['CF-2.1b']);
  });

  test('of two rows of one batch that are one company the first stands, and the numbers have no gap', async () => {
    const twin = anotherCard('盐城大丰纺机有限公司');
    const rows = [twin, twin, anotherCard('淮安清江印染有限公司')].map((each) => ({
      id: ulid(),
      verb: 'customer.import',
      basedOn: 0,
      input: { customerId: ulid(), ownerId: chen.staffId, card: each },
    }));
    const { results } = (await house.as('wang').post<{ results: Result[] }>('/commands', { commands: rows })).body;
    expect(results.map(({ ok }) => ok)).toEqual([true, false, true]);
    const numbers = results.flatMap((result) => (result.ok ? [Number(recordOf(result).fileNumber?.slice(5))] : []));
    expect(numbers[1]).toBe((numbers[0] ?? 0) + 1);
  });
});

describe('whose, and by whom', () => {
  test.each<[string, string]>([
    ['nobody of that id', 'staff-nobody'],
    ['somebody who has left', gone.staffId],
    ['an assistant', he.staffId],
  ])('not for %s (CF-2.1c)', async (_, ownerId) => {
    expect(refusedBy(await imports({ ownerId, ...named('徐州彭城工程机械有限公司') }))).toEqual(['CF-2.1c']);
  });

  test.each<[Person]>([['chen'], ['he'], ['sun'], ['qian']])('not by %s, who is no manager', async (person) => {
    expect(refusedBy(await imports(named('徐州彭城工程机械有限公司'), person))).toEqual(['CF-1.0']);
  });

  test('not by a manager for themselves: another one does it', async () => {
    const own = { ownerId: zhao.staffId, ...named('连云港海州水泵有限公司') };
    expect(refusedBy(await imports(own, 'zhao'))).toEqual(['CF-1.0']);
    expect(recordOf(await imports(own)).ownerId).toBe(zhao.staffId);
  });

  test.each<[string, object, string]>([
    ['no name', { card: { name: ' ' } }, 'CF-2.0'],
    ['a phone that is none', named('宿迁洋河包装有限公司', { phone: '见名片' }), 'CF-2.2a'],
    [
      'a credit code that does not check',
      named('宿迁洋河包装有限公司', { creditCode: '91310115MA1K000011' }),
      'CF-2.2a',
    ],
    ['a file from the future', { ...named('宿迁洋河包装有限公司'), filedOn: '2026-03-03' }, 'CF-2.2a'],
    ['a field of ours', { ...named('宿迁洋河包装有限公司'), fileNumber: '2026-0007' }, 'malformed'],
    ['a field of ours on the card', named('宿迁洋河包装有限公司', { stage: 'filed' }), 'malformed'],
    ['a day that is none', { ...named('宿迁洋河包装有限公司'), filedOn: '2019年' }, 'malformed'],
  ])('not with %s', async (_, input, refusal) => {
    expect(refusedBy(await imports(input))).toEqual([refusal]);
  });
});

describe('a file of customers that is sent in batches', () => {
  const rows = Array.from({ length: 24 }, (_, i) => ({
    id: ulid(1_770_000_000_000 + i),
    verb: 'customer.import',
    basedOn: 0,
    // The last row but one is the fourth again.
    input: { customerId: ulid(1_770_000_000_000 + i), ownerId: lin.staffId, card: aCompany(i === 22 ? 3 : i) },
  }));
  const actor = { ...wang, roles: [...wang.roles] };

  /** What is in the table once all was sent, but for what chance and the chain make of it. */
  async function after(...brokenOff: readonly number[]): Promise<unknown[]> {
    const { table, endpoint } = await givenDepartment(today);
    for (const requests of brokenOff) {
      const results = await settle(rows, { actor, table: breakingOff(table, requests), at: today });
      expect(results.filter(({ ok }) => !ok).length).toBeGreaterThan(1);
    }
    const results = await settle(rows, { actor, table, at: today });
    expect(results.flatMap(({ ok }, i) => (ok ? [] : [i]))).toEqual([22]);
    const byChance = new Set(['salt', 'hash', 'head', 'before']);
    return (await everythingIn(table, endpoint)).map(
      (item) =>
        JSON.parse(
          JSON.stringify(item, (key, value: unknown) =>
            byChance.has(key) ? undefined : value instanceof Set ? [...(value as Set<string>)].sort() : value,
          ),
        ) as unknown,
    );
  }

  test('broken off at any point and sent again, it comes to what one clean run comes to', async () => {
    const { error } = console;
    console.error = () => undefined;
    try {
      const clean = await after();
      expect(clean.length).toBeGreaterThan(200);
      expect(await after(17)).toEqual(clean);
      expect(await after(38, 30, 5)).toEqual(clean);
    } finally {
      console.error = error;
    }
  }, 30_000);
});
