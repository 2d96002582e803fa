import { ulid } from 'ulid';
import { aCard } from '#given/customer.ts';
import { givenDepartment, type Department, type Person } from '#given/department.ts';
import { recordOf } from '#given/result.ts';
import type { Result } from '#functions/http/wire.ts';

/** One company as people write it: width, spaces, brackets, legal form, 市 or not, the script. */
const heads = [
  '苏州云帆',
  '苏州市云帆',
  '江苏省苏州市云帆',
  '蘇州雲帆',
  '云帆(苏州)',
  '云帆（苏州）',
  '雲帆（蘇州市）',
  '　苏 州 云帆 ',
];
const tails = [
  '精密机械有限公司',
  '精密机械(有限公司)',
  '精密機械有限公司',
  '精密机械有限责任公司',
  '精密机械股份有限公司',
  ' 精密机械 有限 公司',
  '精密机械（有限）公司',
  '精密机械公司　',
];
const spellings = heads.flatMap((head) => tails.map((tail) => `${head}${tail}`));

const people: readonly Person[] = ['chen', 'lin', 'zhao'];

let house: Department;
beforeAll(async () => {
  house = await givenDepartment();
});

test('64 reports of one company at the same moment, each spelled in its own way: one owner, 63 refusals with clause and time', async () => {
  expect(new Set(spellings).size).toBe(64);
  const results = await Promise.all(
    spellings.map((name, i) => house.as(people[i % people.length] ?? 'chen').report({ name, creditCode: '' }, ulid())),
  );
  const won = results.filter(({ ok }) => ok);
  const lost = results.filter((result): result is Extract<Result, { ok: false }> => !result.ok);
  expect(won).toHaveLength(1);
  expect(lost).toHaveLength(63);
  for (const { findings, status } of lost) {
    expect(status).toBe(422);
    expect(findings.map(({ cites }) => cites)).toContain('CF-2.1c');
    expect(findings.map(({ reason }) => reason['zh-CN']).join()).toContain('2026-03-02 10:00:00');
  }
  const { body } = await house.as('wang').list('confirm');
  expect(body.items).toHaveLength(1);
});

test('story 1: two salespeople report one company, written with and without brackets, in the same second', async () => {
  const results = await Promise.all(
    ['上海某科技有限公司', '上海某科技(有限公司)'].map((name, i) =>
      house.as(people[i] ?? 'chen').report({ ...aCard(), name, phone: '', address: '', creditCode: '' }),
    ),
  );
  expect(results.filter(({ ok }) => ok)).toHaveLength(0);
  const filled = await Promise.all(
    ['上海某科技有限公司', '上海某科技(有限公司)'].map((name, i) =>
      house
        .as(people[i] ?? 'chen')
        .report({ name, phone: '13711110000', address: '上海市青浦区崧泽大道5号', creditCode: '' }),
    ),
  );
  expect(filled.filter(({ ok }) => ok)).toHaveLength(1);
  expect(filled.flatMap(({ ok, findings }) => (ok ? [] : findings.map(({ cites }) => cites)))).toEqual(['CF-2.1c']);
});

test('two assistants file two customers at once: two numbers, no gap', async () => {
  const names = ['无锡天澜泵业有限公司', '常州启衡电机有限公司', '南通海晏钢结构有限公司', '镇江同舟船舶有限公司'];
  const ids = await Promise.all(
    names.map(async (name, i) => {
      const contacts = {
        phone: `1380000${String(1000 + i)}`,
        address: `${name.slice(0, 2)}市新北区通江路${i * 9 + 3}号`,
        principal: `吴${name.charAt(2)}`,
      };
      const { customerId } = recordOf(await house.as('chen').report({ name, creditCode: '', ...contacts }));
      const { body } = await house.as('wang').detail(customerId);
      const input = { customerId, kind: 'absent', reason: '已逐一核对', evidence: body.evidence };
      recordOf(await house.as('wang').send('customer.confirm', input));
      return customerId;
    }),
  );
  const filed = await Promise.all(
    ids.map((customerId, i) => house.as(i % 2 ? 'he' : 'zhao').send('customer.file', { customerId }, 2)),
  );
  expect(filed.map((result) => recordOf(result).fileNumber).sort()).toEqual([
    '2026-0001',
    '2026-0002',
    '2026-0003',
    '2026-0004',
  ]);
});

test('a manager confirms while the reporter withdraws: one of the two, never both', async () => {
  for (let round = 0; round < 8; round += 1) {
    const name = `扬州${'甲乙丙丁戊己庚辛'.charAt(round)}盛仪表有限公司`;
    const phone = `1390000${String(2000 + round)}`;
    const { customerId } = recordOf(
      await house.as('lin').report({
        name,
        creditCode: '',
        phone,
        principal: `徐${String(round)}`,
        address: `扬州市邗江区文昌路${round * 11 + 2}号`,
      }),
    );
    const { body } = await house.as('wang').detail(customerId);
    const input = { customerId, kind: 'absent', reason: '已核对', evidence: body.evidence };
    const both = await Promise.all([
      house.as('wang').send('customer.confirm', input),
      house.as('lin').send('customer.withdraw', { customerId }),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const loser = both.find(({ ok }) => !ok);
    expect(loser?.findings.length === 0 ? loser.status : 403).toBe(loser?.status);
  }
});
