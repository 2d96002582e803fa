import { ulid } from 'ulid';
import type { ConsentLine, NoticePage, Result } from '#functions/http/wire.ts';
import type { Activity, ActivityCard } from '#policy/terms/activity.ts';
import type { Consent, ConsentRequest } from '#policy/terms/consent.ts';
import type { Units } from '#given/capacity.ts';
import { aPlan, aVisit } from '#given/activity.ts';
import { aRequest } from '#given/consent.ts';
import { anotherCard } from '#given/customer.ts';
import { givenDepartment, staff, type Department, type Person } from '#given/department.ts';
import { meanwhile } from '#given/meanwhile.ts';
import { recordOf, refusedBy } from '#given/result.ts';
import { fileCustomer, rulesIn } from '#given/sales-office.ts';

/** Monday, 2 March 2026: 陈晓雯 holds a customer, and 林志远 does not. */
let house: Department;
let customerId: string;
const given = async (): Promise<void> => {
  house = await givenDepartment();
  customerId = await fileCustomer(house);
};

const consentOf = (result: Result): Consent => recordOf(result) as unknown as Consent;
const activityOf = (result: Result): Activity => recordOf(result) as unknown as Activity;

/** The name as a colleague would write it, who has never seen the file. */
const name = '上海市云帆精密机械股份有限公司';

const ask = (person: Person = 'lin', request: Partial<ConsentRequest> = {}, customer: object = { name }) =>
  house.as(person).send('consent.ask', { consentId: ulid(), request: aRequest(request), customer }, 0);
const log = (person: Person = 'lin', card: Partial<ActivityCard> = {}) =>
  house.as(person).send('activity.log', { activityId: ulid(), card: aVisit({ customer: name, ...card }) }, 0);
const answer = (person: Person, verb: string, { consentId, revision }: Consent, input: object = {}) =>
  house.as(person).send(verb, { consentId, ...input }, revision);
const granted = async (person: Person = 'lin', request: Partial<ConsentRequest> = {}) =>
  consentOf(await answer('chen', 'consent.grant', consentOf(await ask(person, request))));
const list = async (person: Person, which: 'mine' | 'asked') =>
  (await house.as(person).get<{ items: ConsentLine[] }>(`/consents?list=${which}`)).body.items;
const notices = async (person: Person) =>
  (await house.as(person).get<NoticePage>('/notices')).body.items.map(({ kind }) => kind);
const on = (day: string) => {
  house.clock.at = `${day}T02:00:00.000Z`;
};
/** The manager gives the customer to 赵一鸣, three months on. */
const transfer = async (toId: string = staff.zhao.staffId) => {
  const { revision } = (await house.as('wang').detail(customerId)).body.record;
  return house.as('wang').send('customer.transfer', { customerId, toId, reason: '久未维护' }, revision);
};

describe('a colleague’s call needs the owner’s consent (CF-2.1e, the second story)', () => {
  beforeEach(given);

  test('refused; asked; granted until Friday; passes, and the owner is told; refused on Monday', async () => {
    const refused = await log();
    expect(rulesIn(refused)).toEqual(['activity/owner-consents']);
    expect(refused.status).toBe(422);
    expect(!refused.ok && refused.findings[0]?.remedy['zh-CN']).toContain('征询同意');

    const asked = consentOf(await ask());
    expect(rulesIn(await log())).toEqual(['activity/owner-consents']);
    const [waiting] = await list('chen', 'asked');
    expect(waiting?.record).toMatchObject({ askerId: staff.lin.staffId, customerName: name, stage: 'asked' });
    expect(waiting?.abilities).toEqual(expect.arrayContaining(['consent.grant', 'consent.decline']));
    expect(await notices('chen')).toContain('consent.asked');

    const consent = consentOf(await answer('chen', 'consent.grant', asked));
    expect(consent).toMatchObject({ stage: 'granted', untilOn: '2026-03-06' });
    expect(await notices('lin')).toContain('consent.granted');

    on('2026-03-06');
    const passed = activityOf(await log('lin', { doneOn: '2026-03-06' }));
    expect(passed).toMatchObject({ byId: staff.lin.staffId, customerId, consentId: asked.consentId });
    expect(await notices('chen')).toContain('consent.used');

    on('2026-03-09');
    const monday = await log('lin', { doneOn: '2026-03-09' });
    expect(rulesIn(monday)).toEqual(['activity/owner-consents']);
    expect(!monday.ok && monday.findings[0]?.reason['zh-CN']).toContain('2026-03-06');
    expect((await list('chen', 'asked')).map(({ record }) => record.consentId)).toEqual([]);
    expect((await list('lin', 'mine')).map(({ isAlive }) => isAlive)).toEqual([false]);
  });

  test('the owner may shorten it, never lengthen it', async () => {
    const asked = consentOf(await ask());
    const longer = await answer('chen', 'consent.grant', asked, { untilOn: '2026-03-13' });
    expect(rulesIn(longer)).toEqual(['consent/no-longer-than-asked']);
    consentOf(await answer('chen', 'consent.grant', asked, { untilOn: '2026-03-03', answer: '只到明天' }));
    expect(rulesIn(await log('lin', aPlan({ customer: name, plannedOn: '2026-03-04' })))).toEqual([
      'activity/owner-consents',
    ]);
    expect((await log('lin', aPlan({ customer: name, plannedOn: '2026-03-03' }))).ok).toBe(true);
  });

  test('for one contact it covers nobody else', async () => {
    await granted('lin', { contact: '顾明' });
    expect(rulesIn(await log('lin', { contact: '周海' }))).toEqual(['activity/owner-consents']);
    expect((await log('lin', { contact: ' 顾明' })).ok).toBe(true);
  });

  test('declined with a reason, taken back, withdrawn: none of them carries a call', async () => {
    const declined = consentOf(await ask());
    expect(rulesIn(await answer('chen', 'consent.decline', declined, { answer: ' ' }))).toEqual([
      'consent/decline-gives-reason',
    ]);
    consentOf(await answer('chen', 'consent.decline', declined, { answer: '正在签合同' }));
    expect(rulesIn(await log())).toEqual(['activity/owner-consents']);
    expect((await list('lin', 'mine'))[0]?.record.answer).toBe('正在签合同');

    consentOf(await answer('chen', 'consent.revoke', await granted()));
    expect(rulesIn(await log())).toEqual(['activity/owner-consents']);
    expect(await notices('lin')).toEqual(expect.arrayContaining(['consent.declined', 'consent.revoked']));

    consentOf(await answer('lin', 'consent.withdraw', await granted()));
    expect(rulesIn(await log())).toEqual(['activity/owner-consents']);
  });

  test('what was granted holds while more is asked, and until more is granted', async () => {
    const first = await granted();
    const more = consentOf(await ask('lin', { untilOn: '2026-03-20' }));
    expect(activityOf(await log())).toMatchObject({ consentId: first.consentId });
    consentOf(await answer('chen', 'consent.decline', more, { answer: '到周五为止' }));
    expect((await log()).ok).toBe(true);
    const longer = await granted('lin', { untilOn: '2026-03-20' });
    expect(activityOf(await log('lin', aPlan({ customer: name, plannedOn: '2026-03-18' })))).toMatchObject({
      consentId: longer.consentId,
    });
  });

  test('it ends with a transfer, and what was asked of the former owner can be declined only', async () => {
    await granted('lin', { untilOn: '2026-05-31' });
    on('2026-06-03');
    const late = await ask('lin', { untilOn: '2026-06-30' });
    recordOf(await transfer());
    expect(rulesIn(await log('lin', { doneOn: '2026-06-03', nextOn: '2026-06-10' }))).toEqual([
      'activity/owner-consents',
    ]);
    const over = await answer('chen', 'consent.grant', consentOf(late));
    expect(rulesIn(over)).toEqual(['consent/answered-while-held']);
    expect((await list('chen', 'asked'))[0]?.abilities).not.toContain('consent.grant');
    expect((await list('chen', 'asked'))[0]?.abilities).toContain('consent.decline');
  });

  test('nor is it there again once the transfer is undone', async () => {
    await granted('lin', { untilOn: '2026-05-31' });
    on('2026-06-03');
    recordOf(await transfer());
    const { revision } = (await house.as('wang').detail(customerId)).body.record;
    recordOf(await house.as('wang').send('customer.undoTransfer', { customerId, reason: '弄错了' }, revision));
    expect(rulesIn(await log('lin', { doneOn: '2026-05-20', nextOn: '2026-06-10' }))).toEqual([
      'activity/owner-consents',
    ]);
  });
});

describe('only the owner in person answers (CF-2.1e)', () => {
  let asked: Consent;
  beforeAll(async () => {
    await given();
    asked = consentOf(await ask());
  });

  test.each([
    ['the manager grants', 'wang', 'consent.grant', {}],
    ['another manager, who also sells and files, grants', 'zhao', 'consent.grant', {}],
    ['the asker grants', 'lin', 'consent.grant', {}],
    ['the assistant declines', 'he', 'consent.decline', { answer: '不行' }],
    ['the superior grants', 'sun', 'consent.grant', {}],
  ] as const)('%s: refused', async (_, person, verb, input) => {
    const result = await answer(person, verb, asked, input);
    expect([result.status, refusedBy(result)]).toEqual([403, ['CF-2.1e']]);
    expect(rulesIn(await log())).toEqual(['activity/owner-consents']);
  });

  test('a manager asks like everybody else, and may not call without', async () => {
    expect(rulesIn(await log('wang'))).toEqual(['activity/owner-consents']);
    await granted('wang');
    expect((await log('wang')).ok).toBe(true);
  });

  test('an assistant cannot ask, and nobody asks in another’s name', async () => {
    expect((await ask('he')).status).toBe(403);
    const again = await house
      .as('zhao')
      .send('consent.ask', { consentId: asked.consentId, request: aRequest(), customer: { name } }, 0);
    expect(again.status).toBe(403);
  });

  test('nor does whoever stands in for the owner’s manager, or revokes in the owner’s name', async () => {
    const delegation = {
      delegationId: ulid(),
      delegateId: staff.he.staffId,
      role: 'manager',
      fromOn: '2026-03-02',
      untilOn: '2026-03-08',
      reason: '出差',
    };
    expect((await house.as('wang').send('delegation.give', delegation, 0)).ok).toBe(true);
    expect((await answer('he', 'consent.grant', asked)).status).toBe(403);
    const consent = await granted('zhao');
    for (const person of ['he', 'wang', 'zhao'] as const)
      expect((await answer(person, 'consent.revoke', consent)).status).toBe(403);
  });
});

describe('what is asked has to make sense', () => {
  beforeAll(given);

  test.each([
    ['until yesterday', { untilOn: '2026-03-01' }, { name }, 'consent/until-a-near-day'],
    ['for half a year', { untilOn: '2026-09-01' }, { name }, 'consent/until-a-near-day'],
    ['for no purpose', { purpose: '' }, { name }, 'consent/purpose-given'],
    ['of a company nobody reported', {}, { name: '宁波无此包装制品有限公司' }, 'consent/customer-held'],
    ['of nobody', {}, { name: ' ' }, 'consent/customer-held'],
    ['of a customer that is not there', {}, { customerId: '01JQZ8K5T0000000000000000Z' }, 'consent/customer-held'],
  ] as const)('%s: a clear finding', async (_, request, customer, rule) => {
    const result = await ask('lin', request, customer);
    expect([result.status, rulesIn(result)]).toEqual([422, [rule]]);
    expect(await list('lin', 'mine')).toEqual([]);
    expect(await notices('chen')).toEqual([]);
  });

  test('of a report that waits: the manager is waited for; of one’s own: there is no need', async () => {
    recordOf(await house.as('chen').report(anotherCard('苏州恒岳轴承有限公司')));
    expect(rulesIn(await ask('lin', {}, { name: '苏州恒岳轴承有限公司' }))).toEqual(['consent/customer-held']);
    expect(rulesIn(await ask('chen'))).toEqual(['consent/not-ones-own']);
  });

  test('twice at a time: the answer is waited for', async () => {
    const first = consentOf(await ask('zhao'));
    expect(rulesIn(await ask('zhao'))).toEqual(['consent/asked-once']);
    consentOf(await answer('zhao', 'consent.withdraw', first));
    expect((await ask('zhao')).ok).toBe(true);
  });

  test.each([
    ['no day', { untilOn: '' }],
    ['a day that is none', { untilOn: '2026-02-30' }],
    ['a novel', { purpose: '长'.repeat(501) }],
    ['half a character', { purpose: '\ud800' }],
    ['an owner named', { ownerId: 'staff-lin' }],
  ])('%s: not read, and said where', async (_, request: object) => {
    const result = await ask('lin', request);
    expect([result.status, refusedBy(result)]).toEqual([400, ['malformed']]);
  });

  test('sending again a month later is harmless', async () => {
    const [input, id] = [{ consentId: ulid(), request: aRequest(), customer: { name } }, ulid()];
    const first = consentOf(await house.as('lin').send('consent.ask', input, 0, id));
    const grant = [{ consentId: first.consentId }, 1, ulid()] as const;
    consentOf(await house.as('chen').send('consent.grant', ...grant));
    on('2026-04-02');
    const again = await house.as('lin').send('consent.ask', input, 0, id);
    expect(again.ok && again.isUnchanged).toBe(true);
    const granting = await house.as('chen').send('consent.grant', ...grant);
    expect(granting.ok && granting.isUnchanged && consentOf(granting).revision).toBe(2);
    expect((await list('lin', 'mine')).map(({ record }) => record.consentId)).toEqual([first.consentId]);
  });
});

describe('the asker never learns who the owner is (decision 12)', () => {
  beforeEach(given);

  test('not from what is settled, refused, listed or told', async () => {
    const said = [
      await log(),
      await ask(),
      await ask(),
      await list('lin', 'mine'),
      await house.as('lin').get('/notices'),
    ];
    await answer('chen', 'consent.grant', consentOf(await ask('zhao')));
    const [mine] = (await list('chen', 'asked')).filter(({ record }) => record.askerId === staff.lin.staffId);
    await answer('chen', 'consent.grant', mine?.record as Consent);
    said.push(await log(), await list('lin', 'mine'), await house.as('lin').get('/notices'));
    expect(JSON.stringify(said)).not.toContain(staff.chen.staffId);
    expect(JSON.stringify(said)).not.toContain(staff.chen.name);
    expect((await list('chen', 'asked'))[0]?.record.ownerId).toBe(staff.chen.staffId);
  });

  test('lists are one’s own', async () => {
    await ask();
    for (const person of ['zhao', 'wang', 'he'] as const)
      expect([await list(person, 'mine'), await list(person, 'asked')]).toEqual([[], []]);
    expect((await house.as('lin').get('/consents?list=all')).status).toBe(400);
  });
});

describe('two at once: one legal outcome', () => {
  beforeEach(given);

  test.each([1, 2])('the owner takes the consent back while a call is logged, round %i', async () => {
    const consent = await granted();
    const [revoked, logged] = await Promise.all([answer('chen', 'consent.revoke', consent), log()]);
    expect(revoked.ok).toBe(true);
    expect(logged.ok ? [] : rulesIn(logged)).toEqual(logged.ok ? [] : ['activity/owner-consents']);
    expect((await notices('chen')).includes('consent.used')).toBe(logged.ok);
    expect(rulesIn(await log())).toEqual(['activity/owner-consents']);
  });

  test('taken back between what the call has read and what it writes: refused, and nothing is told', async () => {
    const consent = await granted();
    meanwhile(house.table, async () => consentOf(await answer('chen', 'consent.revoke', consent)));
    expect(rulesIn(await log())).toEqual(['activity/owner-consents']);
    expect(await notices('chen')).not.toContain('consent.used');
  });

  test('transferred between what the call has read and what it writes: refused', async () => {
    await granted('lin', { untilOn: '2026-05-31' });
    on('2026-06-03');
    meanwhile(house.table, async () => recordOf(await transfer()));
    expect(rulesIn(await log('lin', { doneOn: '2026-05-20', nextOn: '2026-06-10' }))).toEqual([
      'activity/owner-consents',
    ]);
  });

  test('transferred between what the owner has read and what they grant: it is not theirs to grant', async () => {
    on('2026-06-03');
    const asked = consentOf(await ask('lin', { untilOn: '2026-06-30' }));
    meanwhile(house.table, async () => recordOf(await transfer()));
    expect(rulesIn(await answer('chen', 'consent.grant', asked))).toEqual(['consent/answered-while-held']);
  });

  test('transferred between what a colleague has read and what they ask: the new owner is asked', async () => {
    on('2026-06-03');
    meanwhile(house.table, async () => recordOf(await transfer()));
    consentOf(await ask('lin', { untilOn: '2026-06-30' }));
    expect([(await list('chen', 'asked')).length, (await list('zhao', 'asked')).length]).toEqual([0, 1]);
  });

  test('the same question arrives twice at once: one record, one notice', async () => {
    const [input, id] = [{ consentId: ulid(), request: aRequest(), customer: { name } }, ulid()];
    const results = await Promise.all([1, 2].map(() => house.as('lin').send('consent.ask', input, 0, id)));
    expect(results.map(({ ok }) => ok)).toEqual([true, true]);
    expect(await list('lin', 'mine')).toHaveLength(1);
    expect((await notices('chen')).filter((kind) => kind === 'consent.asked')).toHaveLength(1);
  });
});

test('what it takes: asking and answering at most 20 write units, a list by what it shows', async () => {
  await given();
  let asked: Consent | undefined;
  const asking = await house.capacity.during(async () => {
    asked = consentOf(await ask());
  });
  const granting = await house.capacity.during(async () => {
    if (asked) consentOf(await answer('chen', 'consent.grant', asked));
  });
  const listing = await house.capacity.during(() => list('lin', 'mine'));
  const within = ({ read, write }: Units, most: Units) => read <= most.read && write <= most.write;
  expect([asking, within(asking, { read: 8, write: 20 })]).toEqual([asking, true]);
  expect([granting, within(granting, { read: 8, write: 20 })]).toEqual([granting, true]);
  expect([listing, within(listing, { read: 4, write: 0 })]).toEqual([listing, true]);
});
