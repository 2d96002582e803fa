import { createHash } from 'node:crypto';
import { ulid } from 'ulid';
import { knownOn } from '#policy/card.ts';
import { backupRow, backupText } from '#policy/backup.ts';
import { mostContacts, type Customer } from '#policy/terms/customer.ts';
import type { Backup } from '#policy/terms/backup.ts';
import type { BackupRows, CustomerDetail, CustomerPage, FieldAct, NoticePage, Result } from '#functions/http/wire.ts';
import { aContact, aNote } from '#given/customer.ts';
import { givenDepartment, staff, type Department, type Person } from '#given/department.ts';
import { givenHeld, standingIn } from '#given/held.ts';
import { recordOf, refusedBy } from '#given/result.ts';

let house: Department;
let customer: Customer;
beforeEach(async () => {
  house = await givenDepartment();
  customer = await givenHeld(house, '苏州恒岳轴承有限公司');
});

const now = async (): Promise<Customer> => (await house.as('chen').detail(customer.customerId)).body.record;
const act = async (person: Person, verb: string, input: object, basedOn?: number): Promise<Result> =>
  house.as(person).send(verb, { customerId: customer.customerId, ...input }, basedOn ?? (await now()).revision);
const rules = (result: Result) => result.findings.map(({ by }) => by);

describe('修改: the card beyond the report (CF-3.1 to CF-3.3)', () => {
  test('each field keeps the day it was last known to be true, and by whom (CF-5.1)', async () => {
    expect(knownOn(await now(), 'phone')).toBe('2026-03-02');
    house.clock.at = '2026-04-10T02:00:00.000Z';
    recordOf(await act('chen', 'customer.edit', { changes: { industry: '轴承', phone: '0512-66180275' } }));
    const card = await now();
    const today = { on: '2026-04-10', byId: staff.chen.staffId };
    expect(card.ages).toEqual({ industry: today, phone: today });
    expect(knownOn(card, 'address')).toBe('2026-03-02');
    recordOf(await act('chen', 'customer.edit', { changes: { industry: '' } }));
    expect((await now()).ages).not.toHaveProperty('industry');
  });

  test('what the holder of a filed customer changes waits for the assistant; verified, it counts as maintenance (decision 3)', async () => {
    house.clock.at = '2026-04-10T02:00:00.000Z';
    const edited = await act('chen', 'customer.edit', { changes: { demand: '备件', relation: 'good' } });
    expect(recordOf(edited).unverified).toEqual(['demand']);
    const list = await house.as('he').get<CustomerPage>('/customers?list=verify');
    expect(
      list.body.items.map(({ record, abilities }) => [record.name, abilities.includes('customer.verify')]),
    ).toEqual([[customer.name, true]]);
    expect((await house.as('he').detail(customer.customerId)).body.findings).toEqual([]);
    expect((await standingIn(house, customer.customerId)).counted).toBeUndefined();
    expect(refusedBy(await act('chen', 'customer.verify', { fields: ['demand'] }))).toEqual(['CF-2.1f']);
    house.clock.at = '2026-04-12T02:00:00.000Z';
    expect(recordOf(await act('he', 'customer.verify', { fields: ['demand', 'phone'] })).unverified).toEqual([]);
    expect((await standingIn(house, customer.customerId)).counted).toEqual({
      what: 'card',
      id: customer.customerId,
      on: '2026-04-12',
    });
    expect((await house.as('he').get<CustomerPage>('/customers?list=verify')).body.items).toEqual([]);
  });

  test('what is verified already, or was changed since one looked, is not verified once more', async () => {
    recordOf(await act('chen', 'customer.edit', { changes: { demand: '备件' } }));
    const { revision } = await now();
    recordOf(await act('chen', 'customer.edit', { changes: { demand: '整机' } }));
    expect(refusedBy(await act('he', 'customer.verify', { fields: ['demand'] }, revision))).toEqual(['stale']);
    recordOf(await act('he', 'customer.verify', { fields: ['demand'] }));
    const again = await act('he', 'customer.verify', { fields: ['demand'] });
    expect(again.ok && again.isUnchanged).toBe(true);
  });

  test('nobody overwrites what they may not see: the assistant not the credit standing, the manager may (DM-11)', async () => {
    recordOf(await act('chen', 'customer.edit', { changes: { creditStanding: 'poor' } }));
    const refused = await act('he', 'customer.edit', { changes: { creditStanding: 'good', products: '轴承' } });
    expect([refused.status, refused.findings[0]?.cites, refused.findings[0]?.where.field]).toEqual([
      403,
      'DM-11',
      'creditStanding',
    ]);
    expect((await now()).creditStanding).toBe('poor');
    expect(recordOf(await act('wang', 'customer.edit', { changes: { creditStanding: 'good' } })).creditStanding).toBe(
      'good',
    );
  });

  test('what the assistant changes needs nobody’s verifying, and settles what waited', async () => {
    recordOf(await act('chen', 'customer.edit', { changes: { demand: '备件' } }));
    recordOf(await act('he', 'customer.edit', { changes: { demand: '备件与维修' } }));
    expect((await now()).unverified).toEqual([]);
    expect((await standingIn(house, customer.customerId)).counted).toBeUndefined();
  });

  test('two people change different fields: both stand; the same one: they are asked, and no number is told (story 8)', async () => {
    const { revision } = await now();
    recordOf(await act('chen', 'customer.edit', { changes: { industry: '轴承', phone: '13712345678' } }, revision));
    recordOf(await act('he', 'customer.edit', { changes: { products: '深沟球轴承' } }, revision));
    expect(await now()).toMatchObject({ industry: '轴承', products: '深沟球轴承' });
    const asked = await act('he', 'customer.edit', { changes: { phone: '13898765432' } }, revision);
    expect(refusedBy(asked)).toEqual(['conflict']);
    expect(JSON.stringify(asked)).not.toContain('13712345678');
  });

  test('仍然有效: the age alone is renewed, once a day, and not of what was changed since (CF-5.1)', async () => {
    const { revision } = await now();
    house.clock.at = '2026-09-10T02:00:00.000Z';
    recordOf(await act('chen', 'customer.affirm', { fields: ['phone', 'industry'] }));
    const after = await now();
    expect([after.ages['phone']?.on, after.ages['industry'], after.unverified]).toEqual(['2026-09-10', undefined, []]);
    const again = await act('chen', 'customer.affirm', { fields: ['phone'] });
    expect(again.ok && again.isUnchanged).toBe(true);
    recordOf(await act('he', 'customer.edit', { changes: { address: '苏州市吴中区东吴南路1号' } }));
    expect(refusedBy(await act('chen', 'customer.affirm', { fields: ['address'] }, revision))).toEqual(['stale']);
  });

  test('a field’s history tells who, when, and what it said, newest first', async () => {
    house.clock.at = '2026-04-10T02:00:00.000Z';
    const path = `/customers/${customer.customerId}/fields/phone`;
    const before = (await house.as('chen').detail(customer.customerId)).body.record.phone;
    recordOf(await act('chen', 'customer.edit', { changes: { phone: '13712345678' } }));
    const { body } = await house.as('chen').get<{ items: FieldAct[] }>(path);
    expect(body.items.map(({ byId, at, verb, was, now: said }) => [byId, at.slice(0, 10), verb, was, said])).toEqual([
      ['staff-chen', '2026-04-10', 'customer.edit', before, '13712345678'],
      ['staff-chen', '2026-03-02', 'customer.report', '', before],
    ]);
    const masked = await house.as('wang').get<{ items: FieldAct[] }>(path);
    expect(masked.body.items[0]?.now).toBe('137****5678');
    expect((await house.as('lin').get(path)).status).toBe(404);
    expect((await house.as('chen').get(`/customers/${customer.customerId}/fields/ownerId`)).status).toBe(400);
  });
});

describe('联系人 (CF-3.1)', () => {
  test('one is entered, changed and dropped; different ones merge', async () => {
    const { revision } = await now();
    const [one, other] = [aContact({ contactId: ulid() }), aContact({ contactId: ulid(), name: '沈工' })];
    recordOf(await act('chen', 'customer.contact', { contact: one }, revision));
    recordOf(await act('he', 'customer.contact', { contact: other }, revision));
    expect((await now()).contacts).toEqual([one, other]);
    recordOf(await act('chen', 'customer.dropContact', { contactId: one.contactId }));
    expect((await now()).contacts).toEqual([other]);
    expect(refusedBy(await act('chen', 'customer.dropContact', { contactId: one.contactId }))).toEqual(['missing']);
  });

  test('one who was dropped meanwhile is not silently entered again', async () => {
    const contact = aContact();
    recordOf(await act('chen', 'customer.contact', { contact }));
    const { revision } = await now();
    recordOf(await act('he', 'customer.dropContact', { contactId: contact.contactId }));
    const late = await act('chen', 'customer.contact', { contact: { ...contact, post: '厂长' } }, revision);
    expect(rules(late)).toEqual(['customer/contact-still-there']);
  });

  test('two people change the same one: they are asked', async () => {
    recordOf(await act('chen', 'customer.contact', { contact: aContact() }));
    const { revision } = await now();
    recordOf(await act('chen', 'customer.contact', { contact: aContact({ post: '厂长', phone: '13712345678' }) }));
    const asked = await act('he', 'customer.contact', { contact: aContact({ post: '副总' }) }, revision);
    expect(refusedBy(asked)).toEqual(['conflict']);
    expect(JSON.stringify(asked)).not.toContain('13712345678');
  });

  test('a number that somebody saw masked stays what it is', async () => {
    recordOf(await act('chen', 'customer.contact', { contact: aContact() }));
    const [seen] = (await house.as('he').detail(customer.customerId)).body.record.contacts;
    expect(seen?.phone).toBe('139****5678');
    recordOf(await act('he', 'customer.contact', { contact: { ...seen, post: '厂长' } }));
    expect((await now()).contacts).toEqual([aContact({ post: '厂长' })]);
  });

  test('a card holds thirty, and says so', async () => {
    for (let i = 0; i < mostContacts; i += 1)
      recordOf(
        await act('chen', 'customer.contact', { contact: aContact({ contactId: ulid(), name: `第${String(i)}位` }) }),
      );
    expect(rules(await act('chen', 'customer.contact', { contact: aContact({ contactId: ulid() }) }))).toEqual([
      'customer/contacts-fit',
    ]);
  });
});

describe('记事 (CF-3.2, CF-3.3, DM-7)', () => {
  const note = (changes: object = {}) => {
    const { noteId, kind, on, text } = aNote();
    return { noteId, kind, on, text, ...changes };
  };

  test('a note stays as it was written; it is closed, once, with how it came out', async () => {
    recordOf(await act('chen', 'customer.note', { note: note({ kind: 'credit', text: '拖欠三个月' }) }));
    const again = await act('chen', 'customer.note', { note: note({ kind: 'credit', text: '拖欠三个月' }) });
    expect(again.ok && again.isUnchanged).toBe(true);
    const other = await act('chen', 'customer.note', { note: note({ kind: 'credit', text: '没有拖欠' }) });
    expect(rules(other)).toEqual(['customer/note-kept-as-written']);
    const { noteId } = note();
    expect(rules(await act('qian', 'customer.closeNote', { noteId, how: ' ' }))).toEqual(['customer/closing-says-how']);
    recordOf(await act('qian', 'customer.closeNote', { noteId, how: '二月底付清' }));
    expect((await now()).notes).toEqual([
      aNote({
        kind: 'credit',
        text: '拖欠三个月',
        closed: { on: '2026-03-02', how: '二月底付清', byId: staff.qian.staffId },
      }),
    ]);
    expect(refusedBy(await act('wang', 'customer.closeNote', { noteId, how: '没付' }))).toEqual(['conflict']);
    expect(refusedBy(await act('he', 'customer.closeNote', { noteId, how: '没付' }))).toEqual(['missing']);
    expect(refusedBy(await act('wang', 'customer.closeNote', { noteId: ulid(), how: '付了' }))).toEqual(['missing']);
  });

  test('a note on the business begins its count anew', async () => {
    recordOf(await act('chen', 'customer.note', { note: note() }));
    expect((await standingIn(house, customer.customerId)).notedOn).toBe('2026-03-02');
    expect((await standingIn(house, customer.customerId)).counted).toBeUndefined();
  });
});

describe('分类 (CF-1.1 to CF-1.4)', () => {
  test('the manager decides against what was derived, with a reason, and both are shown; then it is derived again', async () => {
    expect(rules(await act('wang', 'customer.classify', { axis: 'volume', value: 'key', reason: '' }))).toEqual([
      'customer/class-with-reason',
    ]);
    recordOf(await act('wang', 'customer.classify', { axis: 'volume', value: 'key', reason: '集团按总部算' }));
    const { card } = (await house.as('chen').detail(customer.customerId)).body;
    expect(card?.classes.volume).toMatchObject({ value: 'key', derived: 'small', decided: { reason: '集团按总部算' } });
    expect((await standingIn(house, customer.customerId)).volume).toBe('key');
    recordOf(await act('wang', 'customer.classify', { axis: 'volume', value: null, reason: '不再算' }));
    expect((await now()).classes).toEqual({});
    expect((await standingIn(house, customer.customerId)).volume).toBeUndefined();
  });

  test.each([
    ['a class of another axis', { axis: 'time', value: 'key', reason: '一' }],
    ['an axis there is not', { axis: 'nature', value: 'dealer', reason: '一' }],
  ])('%s is malformed', async (_, input) => {
    expect(refusedBy(await act('wang', 'customer.classify', input))).toEqual(['malformed']);
  });

  test('nobody but a manager, and none for a customer of their own', async () => {
    const input = { axis: 'volume', value: 'key', reason: '一' };
    expect(refusedBy(await act('chen', 'customer.classify', input))).toEqual(['CF-1.1']);
    const own = await givenHeld(house, '无锡天澜泵业有限公司', 'zhao');
    const result = await house.as('zhao').send('customer.classify', { customerId: own.customerId, ...input }, 3);
    expect(refusedBy(result)).toEqual(['CF-1.1']);
  });
});

describe('查看电话 and reading in measure (DM-11)', () => {
  test('unmasked, it is in the history, and the settled record shows the number; a check does neither', async () => {
    const { revision } = await now();
    const command = {
      id: ulid(),
      verb: 'customer.unmask',
      basedOn: revision,
      input: { customerId: customer.customerId },
    };
    const { body } = await house.as('wang').post<{ results: Result[] }>('/checks', { commands: [command] });
    const [checked] = body.results;
    expect(checked && recordOf(checked).phone).toContain('*');
    expect(recordOf(await act('wang', 'customer.unmask', {})).phone).not.toContain('*');
    const { history } = (await house.as('chen').detail(customer.customerId)).body;
    expect(history.at(-1)).toMatchObject({
      verb: 'customer.unmask',
      actorId: staff.wang.staffId,
      fields: ['revision'],
    });
    expect(refusedBy(await act('sun', 'customer.unmask', {}))).toEqual(['DM-11']);
  });

  test('from many on the managers are told once; beyond the most nothing of others opens, and one’s own does', async () => {
    const open = async (times: number) => {
      for (let i = 0; i < times; i += 1) await house.as('he').detail(customer.customerId);
    };
    await open(99);
    expect((await house.as('wang').get<NoticePage>('/notices')).body.items).toEqual([]);
    await open(3);
    const { items } = (await house.as('wang').get<NoticePage>('/notices')).body;
    expect(items.map(({ says }) => says['zh-CN'])).toEqual(['何静 2026-03-02 查看了 100 张他人的客户卡']);
    await open(198);
    const refused = await house.as('he').get<{ findings: { by: string }[] }>(`/customers/${customer.customerId}`);
    expect([refused.status, refused.body.findings[0]?.by]).toEqual([403, 'customer/cards-opened-in-measure']);
    expect(refusedBy(await act('he', 'customer.unmask', {}))).toEqual(['DM-11']);
    expect((await house.as('he').post('/customers/read', { ids: [customer.customerId] })).status).toBe(403);
    expect((await house.as('chen').detail(customer.customerId)).status).toBe(200);
    const fresh = recordOf(
      await house.as('lin').report({ name: '南通可问纺织有限公司', phone: '13655550009', creditCode: '' }),
    );
    expect((await house.as('wang').detail(fresh.customerId)).status).toBe(200);
    house.clock.at = '2026-03-03T02:00:00.000Z';
    expect((await house.as('he').detail(customer.customerId)).status).toBe(200);
  }, 60_000);
});

describe('备份 (CF-2.2b, story 12)', () => {
  const make = async (person: Person) => {
    const backupId = ulid();
    return recordOf(await house.as(person).send('backup.make', { backupId }, 0)) as unknown as Backup;
  };

  test('it holds one’s own customers only, and its hash is that of its rows', async () => {
    const mine = await givenHeld(house, '无锡天澜泵业有限公司');
    await givenHeld(house, '昆山远泽模具有限公司', 'lin');
    recordOf(await house.as('chen').report({ name: '南通可问纺织有限公司', phone: '13655550009', creditCode: '' }));
    const backup = await make('chen');
    const { body } = await house.as('chen').get<BackupRows>(`/backups/${backup.backupId}/rows`);
    expect(body.items.map(({ name }) => name)).toEqual([customer.name, mine.name]);
    const hashOf = (customers: readonly Customer[]) =>
      createHash('sha256')
        .update(backupText(customers.map(backupRow)))
        .digest('base64url');
    expect([backup.count, backup.hash]).toEqual([2, hashOf(body.items)]);
    expect(hashOf([...body.items].reverse())).toBe(backup.hash);
    expect(hashOf(body.items.map((each) => ({ ...each, phone: `${each.phone}1` })))).not.toBe(backup.hash);
    const newest = await house.as('chen').get<{ record?: Backup }>('/backups/mine');
    expect(newest.body.record).toEqual(backup);
  });

  test('nobody else has its rows, and an hour later nobody has', async () => {
    const { backupId } = await make('chen');
    const path = `/backups/${backupId}/rows`;
    expect((await house.as('lin').get(path)).status).toBe(404);
    expect((await house.as('wang').get(path)).status).toBe(403);
    house.clock.at = '2026-03-02T03:00:01.000Z';
    expect((await house.as('chen').get(path)).status).toBe(403);
    expect((await house.as('chen').get(`/backups/${ulid()}/rows`)).status).toBe(404);
  });

  test('whoever holds none may not make one in a salesperson’s place', async () => {
    expect(refusedBy(await house.as('wang').send('backup.make', { backupId: ulid() }, 0))).toEqual(['CF-2.2b']);
  });
});

test('点到客户名: one’s own opens, a colleague’s is taken, an unknown one is unknown (CF-5.3)', async () => {
  const named = async (person: Person, name: string) =>
    (await house.as(person).get(`/customers/named?name=${encodeURIComponent(name)}`)).body;
  const { customerId } = customer;
  expect(await named('chen', '苏州恒岳轴承有限公司')).toEqual({ kind: 'seen', customerId });
  expect(await named('chen', '苏州恒岳轴承（有限公司）')).toEqual({ kind: 'seen', customerId });
  expect(await named('wang', '苏州恒岳轴承有限公司')).toEqual({ kind: 'seen', customerId });
  expect(await named('lin', '苏州恒岳轴承有限公司')).toEqual({ kind: 'taken' });
  expect(await named('lin', '苏州没有这家有限公司')).toEqual({ kind: 'unknown' });
  expect(await named('lin', '')).toEqual({ kind: 'unknown' });
  for (const name of ['长'.repeat(201), '']) {
    const { status } = await house.as('lin').get(`/customers/named?name=${encodeURIComponent(name)}`);
    expect(status).toBe(name === '' ? 200 : 400);
  }
});

test('the card costs twelve reads at most, with twenty visits and a long history', async () => {
  for (let i = 0; i < 24; i += 1) {
    const card = { customer: customer.name, kind: 'visit', state: 'done', plannedOn: '', doneOn: '2026-03-02' };
    const more = { contact: '顾明', outcome: `谈妥样机第${String(i)}批`, nextOn: '2026-03-16', note: '' };
    const input = { activityId: ulid(), card: { ...card, ...more }, customerId: customer.customerId };
    recordOf(await house.as('chen').send('activity.log', input, 0));
    if (i % 3 === 0) recordOf(await act('chen', 'customer.edit', { changes: { demand: `第${String(i)}种` } }));
  }
  let detail: CustomerDetail | undefined;
  const { read } = await house.capacity.during(async () => {
    detail = (await house.as('chen').detail(customer.customerId)).body;
  });
  expect(detail?.card?.activities).toHaveLength(20);
  expect(detail?.card?.sections.map(({ section, target }) => [section, target])).toEqual([
    [1, 60],
    [2, 0],
    [3, 0],
  ]);
  expect(read).toBeLessThanOrEqual(12);
});
