import { ulid } from 'ulid';
import { aCreditCode, anotherCard } from '#given/customer.ts';
import { givenDepartment, staff, type Department } from '#given/department.ts';
import { recordOf, refusedBy } from '#given/result.ts';

let house: Department;
beforeEach(async () => {
  house = await givenDepartment();
});

const confirm = async (id: string, input: object = {}) => {
  const { body } = await house.as('wang').detail(id);
  const { evidence, record } = body;
  return house
    .as('wang')
    .send('customer.confirm', { customerId: id, kind: 'absent', reason: '', evidence, ...input }, record.revision);
};

describe('a customer’s life: reported, confirmed, filed (CF-2.1 to CF-2.3)', () => {
  test('a report of a company nobody has is free, and waits for the manager', async () => {
    const result = await house.as('chen').report();
    expect(recordOf(result)).toMatchObject({
      stage: 'reported',
      verdict: 'free',
      reporterId: staff.chen.staffId,
      revision: 1,
    });
    const { body } = await house.as('wang').list('confirm');
    expect(body.items.map(({ record }) => record.name)).toEqual(['上海云帆精密机械有限公司']);
    expect(body.items[0]?.abilities).toContain('customer.confirm');
  });

  test('the manager confirms, and from then on the reporter owns it (CF-2.1c)', async () => {
    const { customerId } = recordOf(await house.as('chen').report());
    expect(recordOf(await confirm(customerId))).toMatchObject({
      stage: 'confirmed',
      ownerId: staff.chen.staffId,
      revision: 2,
    });
    expect((await house.as('wang').list('confirm')).body.items).toEqual([]);
    expect((await house.as('he').list('file')).body.items).toHaveLength(1);
  });

  test('only what is confirmed can be filed, by the assistant, with the next number of the year (CF-2.3)', async () => {
    const ids: string[] = [];
    for (const name of ['苏州恒岳轴承有限公司', '无锡天澜泵业有限公司'])
      ids.push(recordOf(await house.as('chen').report(anotherCard(name))).customerId);
    const [first = '', second = ''] = ids;
    expect(refusedBy(await house.as('he').send('customer.file', { customerId: first }))).toEqual(['CF-2.3']);
    await confirm(first);
    await confirm(second);
    expect(refusedBy(await house.as('chen').send('customer.file', { customerId: first }, 2))).toEqual(['CF-2.3']);
    const filed = await Promise.all(ids.map((customerId) => house.as('he').send('customer.file', { customerId }, 2)));
    expect(filed.map((result) => recordOf(result).fileNumber).sort()).toEqual(['2026-0001', '2026-0002']);
    house.clock.at = '2026-12-31T17:00:00.000Z';
    const { customerId } = recordOf(await house.as('lin').report(anotherCard('昆山远泽模具有限公司')));
    await confirm(customerId);
    expect(recordOf(await house.as('he').send('customer.file', { customerId }, 2)).fileNumber).toBe('2027-0001');
  });

  test('a withdrawn or refused report frees the company again', async () => {
    const mine = recordOf(await house.as('chen').report());
    expect(refusedBy(await house.as('lin').report())).toEqual(['CF-2.1c']);
    recordOf(await house.as('chen').send('customer.withdraw', { customerId: mine.customerId }));
    const theirs = recordOf(await house.as('lin').report());
    const { body } = await house.as('wang').detail(theirs.customerId);
    expect(refusedBy(await house.as('chen').report())).toEqual(['CF-2.1c']);
    const refused = await house.as('wang').send('customer.refuse', {
      customerId: theirs.customerId,
      ofId: mine.customerId,
      reason: '与旧档案为同一家',
      evidence: body.evidence,
    });
    expect(refusedBy(refused)).toEqual(['CF-2.1b']);
  });
});

describe('who may, whatever the client says', () => {
  test.each([
    ['a salesperson confirms', 'lin', 'customer.confirm', { kind: 'absent', reason: '', evidence: '' }, 'CF-2.1b'],
    [
      'the reporter confirms their own',
      'chen',
      'customer.confirm',
      { kind: 'absent', reason: '', evidence: '' },
      'CF-2.1b',
    ],
    ['a colleague withdraws', 'lin', 'customer.withdraw', {}, 'CF-2.1a'],
    ['a colleague edits', 'lin', 'customer.edit', { changes: { demand: '别的' } }, 'CF-2.0'],
    ['the manager files', 'wang', 'customer.file', {}, 'CF-2.3'],
    ['the assistant refuses', 'he', 'customer.refuse', { reason: '', evidence: '' }, 'CF-2.1b'],
  ] as const)('%s: refused', async (_, person, verb, input, clause) => {
    const { customerId } = recordOf(await house.as('chen').report());
    const result = await house.as(person).send(verb, { customerId, ...input });
    expect(refusedBy(result)).toEqual([clause]);
    expect(result.status).toBe(403);
  });

  test('nobody decides on a report of their own, whatever roles they hold (decision 8)', async () => {
    const { customerId } = recordOf(await house.as('zhao').report());
    const result = await house
      .as('zhao')
      .send('customer.confirm', { customerId, kind: 'absent', reason: '', evidence: '' });
    expect(refusedBy(result)).toEqual(['CF-2.1b']);
    expect(!result.ok && result.findings[0]?.reason['zh-CN']).toBe('自己报备的客户不能自己确认');
  });

  test('what belongs to a colleague is not to be read, in any list or by its id (DM-11)', async () => {
    const { customerId } = recordOf(await house.as('chen').report());
    expect((await house.as('lin').detail(customerId)).status).toBe(404);
    expect((await house.as('lin').post('/customers/read', { ids: [customerId] })).body).toEqual({ items: [] });
    expect((await house.as('lin').list('mine')).body.items).toEqual([]);
    expect((await house.as('lin').list('confirm')).status).toBe(403);
    expect((await house.as('chen').detail(customerId)).body.record.phone).toBe('13900001234');
  });

  test('phones in the manager’s list are masked; whole only where they decide (DM-11)', async () => {
    const { customerId } = recordOf(await house.as('chen').report());
    expect((await house.as('wang').list('confirm')).body.items[0]?.record.phone).toBe('139****1234');
    expect((await house.as('wang').detail(customerId)).body.record.phone).toBe('13900001234');
    await confirm(customerId);
    expect((await house.as('wang').detail(customerId)).body.record.phone).toBe('139****1234');
  });
});

describe('the duplicate search stands before every report (CF-2.1b, CF-2.1c)', () => {
  test('what is filed cannot be reported, and the refusal tells nothing of its owner', async () => {
    const { customerId } = recordOf(await house.as('chen').report());
    await confirm(customerId);
    const result = await house.as('lin').report({ name: '上海市云帆精密机械股份有限公司' });
    expect(refusedBy(result)).toEqual(['CF-2.1b']);
    expect(JSON.stringify(result)).not.toContain(staff.chen.staffId);
    expect(JSON.stringify(result)).not.toContain(staff.chen.name);
  });

  test('a suspicion goes to the manager, with its candidates and reasons', async () => {
    const first = recordOf(await house.as('chen').report({ creditCode: '' }));
    const twin = await house
      .as('lin')
      .report({ name: '上海云凡精密机械有限公司', creditCode: '', phone: '13711112222', principal: '周海' });
    expect(recordOf(twin).verdict).toBe('suspected');
    const { body } = await house.as('wang').detail(recordOf(twin).customerId);
    expect(body.candidates?.map(({ customerId, likeness }) => [customerId, likeness])).toEqual([
      [first.customerId, 'suspected'],
    ]);
    expect(body.candidates?.[0]?.reasons.length).toBeGreaterThan(1);
    expect(refusedBy(await confirm(recordOf(twin).customerId))).toEqual(['CF-2.1b']);
    const related = await confirm(recordOf(twin).customerId, {
      kind: 'related',
      ofId: first.customerId,
      reason: '同一集团的两家公司',
    });
    expect(recordOf(related)).toMatchObject({
      stage: 'confirmed',
      decision: { kind: 'related', ofId: first.customerId },
    });
    const { body: after } = await house.as('wang').detail(recordOf(twin).customerId);
    expect(after.history.at(-1)?.evidence).toMatchObject({
      reason: '同一集团的两家公司',
      candidates: [{ customerId: first.customerId }],
    });
  });

  test('what came in while the manager was looking is seen before ownership is granted', async () => {
    const { customerId } = recordOf(await house.as('chen').report({ creditCode: '' }));
    const { body } = await house.as('wang').detail(customerId);
    recordOf(
      await house
        .as('lin')
        .report({ name: '上海云凡精密机械有限公司', creditCode: '', phone: '13711112222', principal: '周海' }),
    );
    const input = { customerId, kind: 'absent', reason: '已查', evidence: body.evidence };
    expect(refusedBy(await house.as('wang').send('customer.confirm', input))).toEqual(['CF-2.1b']);
  });

  test('my own report, sent as another row, is mine already', async () => {
    recordOf(await house.as('chen').report());
    expect(refusedBy(await house.as('chen').report())).toEqual(['CF-2.1c']);
  });

  test('a check says what a report would, and writes nothing', async () => {
    expect((await house.as('chen').check({})).ok).toBe(true);
    expect((await house.as('wang').list('confirm')).body.items).toEqual([]);
    recordOf(await house.as('chen').report());
    expect(refusedBy(await house.as('lin').check({}))).toEqual(['CF-2.1c']);
  });
});

describe('sending again is harmless', () => {
  test('a report sent twice, also a month later, is one customer', async () => {
    const id = ulid();
    const first = recordOf(await house.as('chen').report({}, id));
    house.clock.at = '2026-04-02T02:00:00.000Z';
    const again = await house.as('chen').report({}, id);
    expect(again.ok && again.isUnchanged).toBe(true);
    expect(recordOf(again)).toEqual(first);
  });

  test('a decision sent twice is answered from the record', async () => {
    const { customerId } = recordOf(await house.as('chen').report());
    const { body } = await house.as('wang').detail(customerId);
    const input = { customerId, kind: 'absent', reason: '', evidence: body.evidence };
    const id = ulid();
    expect(recordOf(await house.as('wang').send('customer.confirm', input, 1, id)).revision).toBe(2);
    const again = await house.as('wang').send('customer.confirm', input, 1, id);
    expect(again.ok && again.isUnchanged).toBe(true);
    expect(refusedBy(await house.as('wang').send('customer.confirm', input, 1))).toEqual(['CF-2.1b']);
  });

  test('an edit whose result already stands is unchanged', async () => {
    const { customerId } = recordOf(await house.as('chen').report());
    const edit = { customerId, changes: { demand: '联轴器' } };
    expect(recordOf(await house.as('chen').send('customer.edit', edit)).revision).toBe(2);
    const again = await house.as('chen').send('customer.edit', edit, 1);
    expect(again.ok && again.isUnchanged && recordOf(again).revision).toBe(2);
  });
});

describe('two people on one row', () => {
  test('different fields merge', async () => {
    const { customerId } = recordOf(await house.as('chen').report());
    recordOf(await house.as('chen').send('customer.edit', { customerId, changes: { demand: '联轴器' } }, 1));
    const merged = await house.as('he').send('customer.edit', { customerId, changes: { principal: '顾明华' } }, 1);
    expect(recordOf(merged)).toMatchObject({ demand: '联轴器', principal: '顾明华', revision: 3 });
  });

  test('the same field asks, showing base, mine and theirs', async () => {
    const { customerId } = recordOf(await house.as('chen').report());
    recordOf(await house.as('chen').send('customer.edit', { customerId, changes: { demand: '联轴器' } }, 1));
    const result = await house.as('he').send('customer.edit', { customerId, changes: { demand: '轴承座' } }, 1);
    expect(result.ok ? undefined : result.refusal).toMatchObject({
      kind: 'conflict',
      revision: 2,
      conflicts: [{ field: 'demand', base: '减速机采购', mine: '轴承座', theirs: '联轴器' }],
    });
    expect(
      recordOf(await house.as('he').send('customer.edit', { customerId, changes: { demand: '轴承座' } }, 2)).demand,
    ).toBe('轴承座');
  });

  test('a whole card sent back with one field changed changes only that field', async () => {
    const { customerId, ...record } = recordOf(await house.as('chen').report());
    recordOf(await house.as('he').send('customer.edit', { customerId, changes: { principal: '顾明华' } }, 1));
    const { name, principal, nature, phone, address, creditCode, source, obtainedOn } = record;
    const changes = { name, principal, nature, phone, address, creditCode, source, obtainedOn, demand: '联轴器' };
    expect(recordOf(await house.as('chen').send('customer.edit', { customerId, changes }, 1))).toMatchObject({
      demand: '联轴器',
      principal: '顾明华',
    });
  });

  test('a whole card sent back after the manager renamed the customer keeps the new name', async () => {
    const { customerId, name } = recordOf(await house.as('chen').report());
    await confirm(customerId);
    const renamed = { customerId, changes: { name: '上海云帆精密传动有限公司' } };
    recordOf(await house.as('wang').send('customer.edit', renamed, 2));
    const result = await house.as('chen').send('customer.edit', { customerId, changes: { name, demand: '联轴器' } }, 2);
    expect(recordOf(result)).toMatchObject({ name: '上海云帆精密传动有限公司', demand: '联轴器' });
  });

  test('a name cannot be changed into a customer on file, nor by its owner once it is confirmed', async () => {
    const filed = recordOf(await house.as('lin').report(anotherCard('苏州恒岳轴承有限公司')));
    const { customerId } = recordOf(await house.as('chen').report());
    const rename = (name: string, basedOn: number) =>
      house.as('chen').send('customer.edit', { customerId, changes: { name } }, basedOn);
    expect(refusedBy(await rename(filed.name, 1))).toEqual(['CF-2.1c']);
    expect(recordOf(await rename('上海云帆传动机械有限公司', 1)).revision).toBe(2);
    recordOf(await house.as('lin').report({ ...anotherCard('上海云帆精密机械有限公司'), creditCode: aCreditCode(2) }));
    await confirm(customerId, { reason: '只是名称相近' });
    expect(refusedBy(await rename('上海云帆阀门有限公司', 3))).toEqual(['CF-2.1b']);
  });
});
