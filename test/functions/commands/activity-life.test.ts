import { ulid } from 'ulid';
import type { ActivityLine, ActivityPage, NoticePage, Result } from '#functions/http/wire.ts';
import { getItem } from '#functions/table/read.ts';
import { readStanding, standingKey } from '#functions/table/standing.ts';
import type { Activity, ActivityCard } from '#policy/terms/activity.ts';
import type { Consent } from '#policy/terms/consent.ts';
import type { Standing } from '#policy/terms/standing.ts';
import { aPlan, aVisit } from '#given/activity.ts';
import type { Units } from '#given/capacity.ts';
import { aRequest } from '#given/consent.ts';
import { anotherCard } from '#given/customer.ts';
import { givenDepartment, staff, type Department, type Person } from '#given/department.ts';
import { meanwhile } from '#given/meanwhile.ts';
import { recordOf, refusedBy } from '#given/result.ts';
import { fileCustomer, rulesIn } from '#given/sales-office.ts';

/** Monday, 2 March 2026: 陈晓雯 holds a customer. */
let house: Department;
let customerId: string;
const given = async (): Promise<void> => {
  house = await givenDepartment();
  customerId = await fileCustomer(house);
};

const activityOf = (result: Result): Activity => recordOf(result) as unknown as Activity;

const log = (person: Person = 'chen', card: ActivityCard = aVisit(), input: object = {}) =>
  house.as(person).send('activity.log', { activityId: ulid(), card, ...input }, 0);
const edit = (person: Person, { activityId, revision }: Activity, changes: Partial<ActivityCard>) =>
  house.as(person).send('activity.edit', { activityId, changes }, revision);
const standing = async (id = customerId): Promise<Standing> => {
  const item = await getItem(house.table, standingKey(id));
  if (!item) throw new Error('nothing hangs on this customer');
  return readStanding(item);
};
const on = (day: string) => {
  house.clock.at = `${day}T02:00:00.000Z`;
};
const flags = ({ findings }: Result) => findings.filter(({ level }) => level === 'flag').map(({ by }) => by);
const diary = async (person: Person) => (await house.as(person).get<ActivityPage>('/activities?list=mine')).body.items;
const read = async (person: Person, ...ids: string[]) =>
  (await house.as(person).post<{ items: ActivityLine[] }>('/activities/read', { ids })).body.items;
const transfer = async (toId: string) => {
  const { revision } = (await house.as('wang').detail(customerId)).body.record;
  return house.as('wang').send('customer.transfer', { customerId, toId, reason: '久未维护' }, revision);
};
/** 林志远 may contact the customer until Friday. */
const agreed = async () => {
  const ask = { consentId: ulid(), request: aRequest(), customer: { name: aVisit().customer } };
  const { consentId } = recordOf(await house.as('lin').send('consent.ask', ask, 0)) as unknown as Consent;
  recordOf(await house.as('chen').send('consent.grant', { consentId }, 1));
  return consentId;
};

describe('the owner’s own calls and visits (DM-5)', () => {
  beforeEach(given);

  test('a plan stands in the diary and with the customer; done, it counts as maintenance and names the next step', async () => {
    const plan = activityOf(await log('chen', aPlan()));
    expect(plan).toMatchObject({ customerId, byId: staff.chen.staffId, revision: 1 });
    expect(await standing()).toMatchObject({
      plans: [{ activityId: plan.activityId, kind: 'visit', on: '2026-03-06' }],
    });
    on('2026-03-06');
    const { state, doneOn, contact, outcome, nextOn } = aVisit({ doneOn: '2026-03-06' });
    const done = activityOf(await edit('chen', plan, { state, doneOn, contact, outcome, nextOn }));
    expect(done).toMatchObject({ state: 'done', plannedOn: '2026-03-06', revision: 2 });
    expect(await standing()).toMatchObject({
      plans: [],
      next: { on: '2026-03-16', activityId: plan.activityId },
      counted: { what: 'visit', id: plan.activityId, on: '2026-03-06' },
    });
  });

  test('moved, the plan has its new day; missed, it is gone; neither counts', async () => {
    const plan = activityOf(await log('chen', aPlan()));
    const moved = activityOf(await edit('chen', plan, { state: 'moved', nextOn: '2026-03-10' }));
    expect((await standing()).plans).toEqual([{ activityId: plan.activityId, kind: 'visit', on: '2026-03-10' }]);
    const missed = await edit('chen', moved, { state: 'missed' });
    expect(flags(missed)).toEqual(['activity/missed-gives-reason']);
    expect(await standing()).toMatchObject({ plans: [] });
    expect((await standing()).counted).toBeUndefined();
  });

  test('the last that counts stands, whatever is written down later or put right', async () => {
    const early = activityOf(await log('chen', aVisit({ doneOn: '2026-02-20', nextOn: '2026-03-01' })));
    on('2026-03-10');
    const late = activityOf(await log('chen', aVisit({ kind: 'call', doneOn: '2026-03-10' })));
    activityOf(await log('chen', aVisit({ doneOn: '2026-03-05' })));
    expect((await standing()).counted).toEqual({ what: 'call', id: late.activityId, on: '2026-03-10' });
    const earlier = activityOf(await edit('chen', late, { doneOn: '2026-03-04' }));
    expect((await standing()).counted).toMatchObject({ what: 'visit', on: '2026-03-05' });
    activityOf(await edit('chen', earlier, { doneOn: '2026-03-09' }));
    expect((await standing()).counted).toEqual({ what: 'call', id: late.activityId, on: '2026-03-09' });
    expect((await standing()).counted?.id).not.toBe(early.activityId);
  });

  test('the only one that counted, put right to missed, counts no more', async () => {
    const visit = activityOf(await log());
    expect((await standing()).counted?.id).toBe(visit.activityId);
    activityOf(await edit('chen', visit, { state: 'missed', doneOn: '' }));
    expect((await standing()).counted).toBeUndefined();
  });

  test('done on Friday and written on Monday is in time; on Tuesday it is marked as late', async () => {
    on('2026-03-09');
    const friday = aVisit({ doneOn: '2026-03-06' });
    const monday = await log('chen', friday);
    expect([activityOf(monday).isLate, flags(monday)]).toEqual([undefined, []]);
    on('2026-03-10');
    const tuesday = await log('chen', friday);
    expect([activityOf(tuesday).isLate, flags(tuesday)]).toEqual([true, ['activity/written-in-time']]);
    on('2026-03-20');
    expect(activityOf(await edit('chen', activityOf(monday), { note: '补寄样本' })).isLate).toBeUndefined();
    expect(activityOf(await edit('chen', activityOf(tuesday), { note: '补寄样本' })).isLate).toBe(true);
  });

  test('a plan whose day is over is flagged in the diary, the latest day first, page by page', async () => {
    for (const plannedOn of ['2026-03-04', '2026-03-03', '2026-03-05'])
      activityOf(await log('chen', aPlan({ plannedOn })));
    on('2026-03-05');
    const lines = await diary('chen');
    expect(lines.map(({ record }) => record.plannedOn)).toEqual(['2026-03-05', '2026-03-04', '2026-03-03']);
    expect(lines.map(({ findings }) => findings.map(({ by }) => by))).toEqual([
      [],
      ['activity/planned-not-past'],
      ['activity/planned-not-past'],
    ]);
    const first = (await house.as('chen').get<ActivityPage>('/activities?list=mine&limit=2')).body;
    const rest = (
      await house
        .as('chen')
        .get<ActivityPage>(`/activities?list=mine&limit=2&after=${encodeURIComponent(first.after ?? '')}`)
    ).body;
    expect(rest.items.map(({ record }) => record.plannedOn)).toEqual(['2026-03-03']);
  });

  test('two people on one entry: different fields merge, the same one asks', async () => {
    const visit = activityOf(await log('he', aVisit(), { forOwner: true }));
    activityOf(await edit('chen', visit, { note: '客户要样机' }));
    expect(activityOf(await edit('he', visit, { contact: '顾明、周海' }))).toMatchObject({
      note: '客户要样机',
      contact: '顾明、周海',
    });
    const clash = await edit('he', visit, { note: '另寄报价' });
    expect(clash.ok ? undefined : clash.refusal).toMatchObject({
      kind: 'conflict',
      conflicts: [{ field: 'note', base: '', mine: '另寄报价', theirs: '客户要样机' }],
    });
  });
});

describe('in whose name', () => {
  beforeEach(given);

  test('an assistant enters it for the owner, it is marked, and it counts', async () => {
    const visit = activityOf(await log('he', aVisit(), { forOwner: true }));
    expect(visit).toMatchObject({ byId: staff.chen.staffId, enteredById: staff.he.staffId });
    expect((await standing()).counted?.id).toBe(visit.activityId);
    expect((await diary('chen')).map(({ record }) => record.activityId)).toEqual([visit.activityId]);
    expect(await diary('he')).toEqual([]);
  });

  test.each([
    ['an assistant in their own name', 'he', {}],
    ['a salesperson for the owner', 'lin', { forOwner: true }],
    ['a manager for the owner', 'wang', { forOwner: true }],
    ['finance', 'qian', {}],
    ['the superior', 'sun', {}],
  ] as const)('%s: refused', async (_, person, input) => {
    const result = await log(person, aVisit(), input);
    expect([result.status, refusedBy(result)]).toEqual([403, ['DM-5']]);
  });

  test('a colleague’s with consent is in their own diary; it neither counts nor plans for the owner', async () => {
    const consentId = await agreed();
    const plan = activityOf(await log('lin', aPlan()));
    const visit = activityOf(await log('lin'));
    expect([plan.consentId, visit.consentId]).toEqual([consentId, consentId]);
    expect(await standing()).toMatchObject({ plans: [] });
    expect((await standing()).counted ?? (await standing()).next).toBeUndefined();
    expect(await diary('chen')).toEqual([]);
    expect((await diary('lin')).map(({ record }) => record.activityId)).toEqual([plan.activityId, visit.activityId]);
    expect((await read('chen', visit.activityId)).map(({ abilities }) => abilities)).toEqual([['activity.read']]);
    expect((await edit('chen', plan, { state: 'missed' })).status).toBe(403);
  });

  test('a colleague may put their entry right after the consent has ended, not give it another day', async () => {
    await agreed();
    const visit = activityOf(await log('lin'));
    on('2026-03-09');
    const noted = activityOf(await edit('lin', visit, { note: '已寄样本', outcome: '收到样本' }));
    expect(noted.revision).toBe(2);
    expect(rulesIn(await edit('lin', noted, { doneOn: '2026-03-09' }))).toEqual(['activity/owner-consents']);
    expect(activityOf(await edit('lin', noted, { doneOn: '2026-03-03', nextOn: '2026-03-20' })).doneOn).toBe(
      '2026-03-03',
    );
  });

  test('what belongs to somebody else is not to be read (DM-11)', async () => {
    const { activityId } = activityOf(await log());
    expect(await read('lin', activityId)).toEqual([]);
    expect((await edit('lin', activityOf(await log()), { note: '看看' })).status).toBe(403);
    for (const person of ['chen', 'wang', 'he'] as const)
      expect((await read(person, activityId)).map(({ record }) => record.activityId)).toEqual([activityId]);
  });
});

describe('contact begins with the confirmation (CF-2.1d)', () => {
  beforeEach(given);
  const card = anotherCard('苏州恒岳轴承有限公司');
  const visit = (changes: Partial<ActivityCard> = {}) => aVisit({ customer: card.name, ...changes });

  test('before it there is only the enquiry the report came from', async () => {
    const reported = recordOf(await house.as('chen').report(card));
    const first = activityOf(await log('chen', visit()));
    expect(first).toMatchObject({ isFirstEnquiry: true, customerId: reported.customerId });
    for (const [person, changes] of [
      ['chen', aPlan({ customer: card.name })],
      ['lin', visit()],
      ['wang', visit()],
    ] as const)
      expect(rulesIn(await log(person, changes))).toEqual(['activity/contact-after-confirmation']);
    on('2026-03-03');
    const next = await log('chen', visit({ doneOn: '2026-03-03' }));
    expect([refusedBy(next), rulesIn(next)]).toEqual([['CF-2.1d'], ['activity/contact-after-confirmation']]);
    const { evidence } = (await house.as('wang').detail(reported.customerId)).body;
    const decision = { customerId: reported.customerId, kind: 'absent', reason: '', evidence };
    recordOf(await house.as('wang').send('customer.confirm', decision, 1));
    expect((await log('chen', visit({ doneOn: '2026-03-03' }))).ok).toBe(true);
  });

  test('a report that was refused or withdrawn is not on file', async () => {
    const { customerId: id } = recordOf(await house.as('chen').report(card));
    recordOf(await house.as('chen').send('customer.withdraw', { customerId: id }));
    expect(rulesIn(await log('chen', visit()))).toEqual(['activity/customer-on-file']);
    expect(rulesIn(await log('chen', visit(), { customerId: id }))).toEqual(['activity/customer-on-file']);
  });
});

describe('which customer is meant (CF-1.0)', () => {
  beforeAll(given);

  test.each([
    ['in another spelling', { customer: '上海市云帆精密机械股份有限公司' }, {}],
    ['with a name it had before', { customer: '上海云帆传动有限公司（原上海云帆精密机械有限公司）' }, {}],
  ])('the name is known %s', async (_, changes, input) => {
    expect(activityOf(await log('chen', aVisit(changes), input))).toMatchObject({ customerId, ...changes });
  });

  test('the id of a stamped row is enough, and its owner’s row gets the name', async () => {
    expect(activityOf(await log('chen', aVisit({ customer: '' }), { customerId })).customer).toBe(
      '上海云帆精密机械有限公司',
    );
  });

  test.each([
    ['a company nobody reported', { customer: '宁波无此包装制品有限公司' }, {}, 'activity/customer-on-file'],
    ['no name', { customer: ' ' }, {}, 'activity/customer-on-file'],
    ['an id that is not there', {}, { customerId: '01JQZ8K5T0000000000000000Z' }, 'activity/customer-on-file'],
  ] as const)('%s: a clear finding, and nothing is written', async (_, changes, input, rule) => {
    const before = await diary('chen');
    const result = await log('chen', aVisit({ customer: '宁波无此包装制品有限公司', ...changes }), input);
    expect([result.status, rulesIn(result)]).toEqual([422, [rule]]);
    expect(await diary('chen')).toEqual(before);
  });

  test('one row cannot be two customers', async () => {
    const other = '无锡天澜泵业有限公司';
    await fileCustomer(house, anotherCard(other));
    expect(rulesIn(await log('chen', aVisit({ customer: other }), { customerId }))).toEqual([
      'activity/hangs-on-one-customer',
    ]);
    const visit = activityOf(await log());
    for (const customer of [other, '宁波无此包装制品有限公司'])
      expect(rulesIn(await edit('chen', visit, { customer }))).toEqual(['activity/hangs-on-one-customer']);
    expect((await edit('chen', visit, { customer: '上海云帆精密机械公司' })).ok).toBe(true);
  });
});

describe('what is written has to be so', () => {
  beforeAll(given);

  test.each([
    ['dated tomorrow', { doneOn: '2026-03-03' }, ['activity/on-a-day-that-was']],
    ['in 1899', { doneOn: '1899-12-30' }, ['activity/on-a-day-that-was']],
    ['in the year nought', { doneOn: '0000-01-01' }, ['activity/on-a-day-that-was']],
    ['at the end of time', { doneOn: '9999-12-31' }, ['activity/on-a-day-that-was', 'activity/next-not-before-done']],
    [
      'with half of it missing',
      { contact: '', outcome: '-' },
      ['activity/done-is-complete', 'activity/done-is-complete'],
    ],
    [
      'neither visit nor call',
      { kind: '', state: '' },
      ['activity/kind-and-state-chosen', 'activity/kind-and-state-chosen'],
    ],
    ['with an article for a result', { outcome: '长'.repeat(1_001) }, ['activity/entry-fits']],
  ] as const)('%s: a clear finding', async (_, changes, rules) => {
    const result = await log('chen', aVisit(changes));
    expect([result.status, rulesIn(result).sort()]).toEqual([422, [...rules].sort()]);
  });

  test('refused by a reading of a duty, it says that it stands by the department’s setting', async () => {
    const result = await log('chen', aVisit({ contact: '' }));
    expect(!result.ok && result.findings[0]).toMatchObject({ cites: 'DM-5', bySetting: true });
  });

  test.each([
    ['a day that is none', { card: aVisit({ doneOn: '2026-02-30' }) }],
    ['a kind of its own', { card: { ...aVisit(), kind: 'fax' } }],
    ['half a character', { card: aVisit({ note: '\ud83d' }) }],
    ['an id that is none', { activityId: 'first', card: aVisit() }],
    ['somebody’s name on it', { card: { ...aVisit(), byId: 'staff-lin' } }],
    ['a field missing', { card: { customer: '上海云帆' } }],
    ['no card', {}],
  ])('%s: not read, and said where', async (_, input) => {
    const result = await house.as('chen').send('activity.log', { activityId: ulid(), ...input }, 0);
    expect([result.status, refusedBy(result)]).toEqual([400, ['malformed']]);
  });

  test('a hundred rows at once, each for itself, on three customers: the same as one by one', async () => {
    const names = [aVisit().customer, '苏州恒岳轴承有限公司', '昆山远泽模具有限公司'];
    const others = await Promise.all(names.slice(1).map((name) => fileCustomer(house, anotherCard(name))));
    const cards = Array.from({ length: 100 }, (_, i) =>
      i % 10 === 9
        ? aVisit({ contact: '' })
        : aPlan({ customer: names[i % 3] ?? '', plannedOn: `2026-04-${String((i % 28) + 1).padStart(2, '0')}` }),
    );
    const commands = cards.map((card) => ({
      id: ulid(),
      verb: 'activity.log',
      basedOn: 0,
      input: { activityId: ulid(), card },
    }));
    const { status, body } = await house.as('chen').post<{ results: Result[] }>('/commands', { commands });
    expect([status, body.results.length]).toEqual([200, 100]);
    expect(body.results.map(({ id }) => id)).toEqual(commands.map(({ id }) => id));
    expect(body.results.map(({ ok }) => ok)).toEqual(cards.map(({ state }) => state === 'planned'));
    const plans = await Promise.all(others.map(async (id) => (await standing(id)).plans.map(({ on: day }) => day)));
    expect(plans).toEqual(
      [1, 2].map((nth) =>
        cards.flatMap(({ state, plannedOn }, i) => (state === 'planned' && i % 3 === nth ? [plannedOn] : [])).sort(),
      ),
    );
    const edits = body.results
      .filter(({ ok }) => ok)
      .map((result) => ({
        id: ulid(),
        verb: 'activity.edit',
        basedOn: 1,
        input: { activityId: activityOf(result).activityId, changes: { state: 'missed', note: '展会取消' } },
      }));
    const after = (await house.as('chen').post<{ results: Result[] }>('/commands', { commands: edits })).body.results;
    expect(after.filter(({ ok }) => ok)).toHaveLength(90);
    expect((await standing(others[0])).plans).toEqual([]);
  });

  test('sending again a month later is harmless', async () => {
    const input = { activityId: ulid(), card: aVisit() };
    const id = ulid();
    const first = activityOf(await house.as('chen').send('activity.log', input, 0, id));
    const { version } = await standing();
    on('2026-04-02');
    for (const again of [id, ulid()]) {
      const result = await house.as('chen').send('activity.log', input, 0, again);
      expect(result.ok && result.isUnchanged && activityOf(result)).toEqual(first);
    }
    const change = [{ activityId: first.activityId, changes: { note: '已寄' } }, 1] as const;
    expect(activityOf(await house.as('chen').send('activity.edit', ...change)).revision).toBe(2);
    const again = await house.as('chen').send('activity.edit', ...change);
    expect(again.ok && again.isUnchanged && activityOf(again).revision).toBe(2);
    expect((await standing()).version).toBe(version);
    on('2026-03-02');
  });
});

describe('a transfer takes the plans along (CF-2.1g, the tenth story)', () => {
  beforeEach(given);

  test('whoever holds the customer now carries the plan out; the former owner cannot', async () => {
    const plan = activityOf(await log('chen', aPlan({ plannedOn: '2026-06-10' })));
    on('2026-06-03');
    recordOf(await transfer(staff.lin.staffId));
    expect((await standing()).plans).toEqual([{ activityId: plan.activityId, kind: 'visit', on: '2026-06-10' }]);
    on('2026-06-10');
    const { state, contact, outcome } = aVisit();
    const changes = { state, contact, outcome, doneOn: '2026-06-10', nextOn: '2026-06-24' };
    expect(rulesIn(await edit('chen', plan, changes))).toEqual(['activity/owner-consents']);
    expect((await read('lin', plan.activityId))[0]?.abilities).toContain('activity.edit');
    const done = activityOf(await edit('lin', plan, changes));
    expect(done).toMatchObject({ byId: staff.lin.staffId, state: 'done' });
    expect(await standing()).toMatchObject({ plans: [], counted: { id: plan.activityId, on: '2026-06-10' } });
    expect((await diary('lin')).map(({ record }) => record.activityId)).toEqual([plan.activityId]);
  });

  test('what the former owner did stays theirs to put right, and nobody else’s', async () => {
    const visit = activityOf(await log());
    on('2026-06-03');
    recordOf(await transfer(staff.lin.staffId));
    expect((await edit('lin', visit, { note: '我的' })).status).toBe(403);
    expect(activityOf(await edit('chen', visit, { note: '样机已退' })).note).toBe('样机已退');
    expect(rulesIn(await edit('chen', visit, { doneOn: '2026-06-03', nextOn: '2026-06-10' }))).toEqual([
      'activity/owner-consents',
    ]);
  });

  test.each([1, 2])('the owner logs while the manager transfers: one of them, round %i', async () => {
    on('2026-06-03');
    const card = aVisit({ doneOn: '2026-06-03', nextOn: '2026-06-10' });
    const [logged, moved] = await Promise.all([log('chen', card), transfer(staff.lin.staffId)]);
    expect([logged.ok, moved.ok].filter(Boolean)).toHaveLength(1);
    expect(logged.ok ? refusedBy(moved) : rulesIn(logged)).toEqual(
      logged.ok ? ['CF-2.1g'] : ['activity/owner-consents'],
    );
    const { ownerId, counted } = await standing();
    expect([ownerId, counted?.on]).toEqual(
      logged.ok ? [staff.chen.staffId, '2026-06-03'] : [staff.lin.staffId, undefined],
    );
  });

  test('transferred between what the owner’s call has read and what it writes: refused, and it hangs on nobody’s', async () => {
    on('2026-06-03');
    meanwhile(house.table, async () => recordOf(await transfer(staff.lin.staffId)));
    const missed = aVisit({ state: 'missed', doneOn: '', nextOn: '', outcome: '客户出差' });
    expect(rulesIn(await log('chen', missed))).toEqual(['activity/owner-consents']);
    expect(await diary('chen')).toEqual([]);
  });

  test('refused between what the first enquiry has read and what it writes: it is not on file', async () => {
    const card = anotherCard('苏州恒岳轴承有限公司');
    const { customerId: id } = recordOf(await house.as('chen').report(card));
    meanwhile(house.table, async () => recordOf(await house.as('chen').send('customer.withdraw', { customerId: id })));
    expect(rulesIn(await log('chen', aVisit({ customer: card.name })))).toEqual(['activity/customer-on-file']);
  });

  test('six people’s worth of entries at one moment: none is lost', async () => {
    const days = ['2026-03-03', '2026-03-04', '2026-03-05', '2026-03-06', '2026-03-09', '2026-03-10'];
    const results = await Promise.all(days.map((plannedOn) => log('chen', aPlan({ plannedOn }))));
    expect(results.map(({ ok }) => ok)).toEqual(days.map(() => true));
    expect((await standing()).plans.map(({ on: day }) => day)).toEqual(days);
  });
});

test('what it takes: logging at most 20 write and 8 read units, whoever does it; a page by what it shows; no scan', async () => {
  await given();
  const asked = new Set<string>();
  house.table.db.middlewareStack.add(
    (next, { commandName = '' }) =>
      (args) => {
        asked.add(commandName);
        return next(args);
      },
    { step: 'initialize', name: 'asked' },
  );
  await agreed();
  const cost: Record<string, Units> = {};
  const during = async (what: string, work: () => Promise<unknown>) => {
    cost[what] = await house.capacity.during(work);
  };
  let visit: Activity | undefined;
  await during('own', async () => {
    visit = activityOf(await log());
  });
  await during('planned', async () => activityOf(await log('chen', aPlan())));
  await during('for the owner', async () => activityOf(await log('he', aVisit(), { forOwner: true })));
  await during('with consent', async () => activityOf(await log('lin')));
  await during('edit', async () => visit && activityOf(await edit('chen', visit, { note: '已寄' })));
  await during('page', () => diary('chen'));
  const over = Object.entries(cost).filter(([, { read: r, write: w }]) => r > 8 || w > 20);
  expect([cost, over]).toEqual([cost, []]);
  expect(cost['page']?.read).toBeLessThanOrEqual(3);
  expect([...asked].filter((command) => command.includes('Scan'))).toEqual([]);
  expect((await house.as('chen').get<NoticePage>('/notices')).body.items.map(({ kind }) => kind)).toContain(
    'consent.used',
  );
});
