import type { TodayList } from '#policy/today.ts';
import { ulid } from 'ulid';
import type { HoldingPage, NoticePage, Result } from '#functions/http/wire.ts';
import { unseenBy } from '#functions/table/notices.ts';
import { queryItems } from '#functions/table/read.ts';
import { standingWrite } from '#functions/table/standing.ts';
import { transact } from '#functions/table/transact.ts';
import { consentsSince } from '#policy/transfer.ts';
import type { Customer } from '#policy/terms/customer.ts';
import type { Standing } from '#policy/terms/standing.ts';
import type { ActivityCard } from '#policy/terms/activity.ts';
import { aPlan, aVisit } from '#given/activity.ts';
import { aRequest } from '#given/consent.ts';
import { givenDepartment, staff, type Department, type Person } from '#given/department.ts';
import { givenHeld, standingIn } from '#given/held.ts';
import { meeting } from '#given/meeting.ts';
import { recordOf, refusedBy } from '#given/result.ts';

/** Confirmed on 2 March: dormant from 3 June on. */
const lastDay = '2026-06-02T02:00:00.000Z';
const dormantDay = '2026-06-03T02:00:00.000Z';

let house: Department;
let customer: Customer;
beforeEach(async () => {
  house = await givenDepartment();
  customer = await givenHeld(house, '苏州恒岳轴承有限公司');
});

const now = async (person: Person = 'wang'): Promise<Customer> =>
  (await house.as(person).detail(customer.customerId)).body.record;
const act = async (verb: string, input: object = {}, by: Person = 'wang', id = ulid()): Promise<Result> => {
  const { revision } = (await house.as('wang').detail(customer.customerId)).body.record;
  return house
    .as(by)
    .send(`customer.${verb}`, { customerId: customer.customerId, reason: '久未维护', ...input }, revision, id);
};
const transfer = (toId: string = staff.lin.staffId, by: Person = 'wang') => act('transfer', { toId }, by);
const saysOf = (result: Result) => (result.ok ? [] : result.findings.map(({ reason }) => reason['zh-CN']));
const noticesOf = async (person: Person) =>
  (await house.as(person).get<NoticePage>('/notices')).body.items.map(({ kind, says }) => [kind, says['zh-CN']]);
const heldBy = async (person: Person): Promise<string[]> => {
  const { body } = await house.as('wang').get<HoldingPage>(`/staff/${staff[person].staffId}/customers`);
  return body.items.map(({ record }) => record.name);
};

describe('given a customer nobody has looked after (CF-2.1g)', () => {
  test('on the last day of three months it stays; the refusal names the day from which it would go', async () => {
    house.clock.at = lastDay;
    const result = await transfer();
    expect(refusedBy(result)).toEqual(['CF-2.1g']);
    expect(saysOf(result)).toEqual(['最近一次维护是 2026-03-02 开始归属，2026-06-03 起才可以移交']);
    expect((await now()).ownerId).toBe(staff.chen.staffId);
  });

  test('the day after, one transaction moves it with all that hangs on it; the stage and the history stay', async () => {
    const was = await standingIn(house, customer.customerId);
    const plan = { activityId: ulid(), kind: 'visit', on: '2026-07-01' } as const;
    const hanging: Standing = {
      ...was,
      plans: [plan],
      next: { on: '2026-07-02', activityId: plan.activityId },
      trade: { open: [ulid()], signed: 1, fenByYear: { '2026': 5_000_000 } },
      warnedFor: '2026-06-02',
    };
    await transact(house.table, [standingWrite(was, hanging, '2026-05-20')]);
    house.clock.at = dormantDay;
    const { read, write } = await house.capacity.during(async () => recordOf(await transfer()));
    expect(await now('lin')).toMatchObject({
      ownerId: staff.lin.staffId,
      stage: 'filed',
      fileNumber: customer.fileNumber,
      heldSince: dormantDay,
      transfer: { fromId: staff.chen.staffId, toId: staff.lin.staffId, ground: 'dormant', byId: staff.wang.staffId },
    });
    expect(await standingIn(house, customer.customerId)).toEqual({
      ...hanging,
      version: 3,
      ownerId: staff.lin.staffId,
      heldSince: dormantDay,
      warnedFor: undefined,
    });
    expect(read).toBeLessThanOrEqual(20);
    expect(write).toBeLessThanOrEqual(40);
    const { body } = await house.as('lin').detail(customer.customerId);
    expect(body.history.map(({ verb }) => verb)).toEqual([
      'customer.report',
      'customer.confirm',
      'customer.file',
      'customer.transfer',
    ]);
    expect((await house.as('chen').detail(customer.customerId)).status).toBe(404);
  });

  test('every list by its holder has it under the new one, and under nobody else', async () => {
    house.clock.at = dormantDay;
    recordOf(await transfer());
    expect([await heldBy('chen'), await heldBy('lin')]).toEqual([[], [customer.name]]);
    const mine = async (person: Person) =>
      (await house.as(person).list('mine')).body.items.map(({ record }) => record.name);
    expect([await mine('chen'), await mine('lin')]).toEqual([[], [customer.name]]);
    expect((await house.as('wang').get<HoldingPage>('/dormant')).body.items).toEqual([]);
  });

  test('both are told, each in their own words', async () => {
    house.clock.at = dormantDay;
    recordOf(await transfer());
    expect(await noticesOf('chen')).toEqual([
      ['customer.transferredAway', '「苏州恒岳轴承有限公司」已移交给林志远：久未维护'],
    ]);
    expect(await noticesOf('lin')).toEqual([
      ['customer.transferredTo', '「苏州恒岳轴承有限公司」由陈晓雯移交给您：久未维护'],
    ]);
  });

  test('why it went, and how its clock stood, is frozen for the managers', async () => {
    house.clock.at = dormantDay;
    recordOf(await transfer());
    const { history } = (await house.as('wang').detail(customer.customerId)).body;
    expect(history.at(-1)?.evidence).toEqual({
      reason: '久未维护',
      clock: { fromOn: '2026-03-02', warnOn: '2026-05-17', lastOn: '2026-06-02' },
      isOffered: false,
      hasOwnerLeft: false,
    });
  });

  test('sent again, it is answered from the record', async () => {
    house.clock.at = dormantDay;
    const [id, input] = [ulid(), { customerId: customer.customerId, toId: staff.lin.staffId, reason: '久未维护' }];
    recordOf(await house.as('wang').send('customer.transfer', input, 3, id));
    const again = await house.as('wang').send('customer.transfer', input, 3, id);
    expect(again.ok && again.isUnchanged).toBe(true);
    expect(await noticesOf('lin')).toHaveLength(1);
  });

  test('its new owner’s three months begin with the transfer', async () => {
    house.clock.at = dormantDay;
    recordOf(await transfer());
    house.clock.at = '2026-09-03T02:00:00.000Z';
    expect(saysOf(await transfer(staff.chen.staffId))).toEqual([
      '最近一次维护是 2026-06-03 开始归属，2026-09-04 起才可以移交',
    ]);
    house.clock.at = '2026-09-04T02:00:00.000Z';
    expect(recordOf(await transfer(staff.chen.staffId)).ownerId).toBe(staff.chen.staffId);
  });
});

describe('who may have it, and who decides', () => {
  beforeEach(() => {
    house.clock.at = dormantDay;
  });

  test.each<[string, string, string]>([
    ['somebody who has left', staff.gone.staffId, '接手人已离职'],
    ['somebody on no list', 'staff-nobody', '接手人不在人员名单上'],
    ['an assistant', staff.he.staffId, '接手人不是销售人员'],
    ['its present owner', staff.chen.staffId, '客户本来就归这位同事'],
  ])('not to %s', async (_, toId, says) => {
    const result = await transfer(toId);
    expect(refusedBy(result)).toEqual(['CF-2.1g']);
    expect(saysOf(result)).toEqual([says]);
  });

  test('not to the deciding manager, salesperson or not', async () => {
    expect(saysOf(await transfer(staff.zhao.staffId, 'zhao'))).toEqual(['不能移交给自己，也不能移交给自己代理的人']);
  });

  test('a stand-in transfers neither to themselves nor to whom they stand in for', async () => {
    const delegation = { delegationId: ulid(), delegateId: staff.lin.staffId, role: 'manager', reason: '出差' };
    const days = { fromOn: '2026-06-01', untilOn: '2026-06-10' };
    expect((await house.as('zhao').send('delegation.give', { ...delegation, ...days }, 0)).ok).toBe(true);
    for (const toId of [staff.zhao.staffId, staff.lin.staffId])
      expect(saysOf(await transfer(toId, 'lin'))).toEqual(['不能移交给自己，也不能移交给自己代理的人']);
  });

  test.each<[Person]>([['chen'], ['lin'], ['he'], ['sun'], ['qian']])(
    '%s may neither transfer, keep nor undo',
    async (by) => {
      for (const verb of ['transfer', 'keep', 'undoTransfer']) {
        const result = await act(verb, verb === 'transfer' ? { toId: staff.lin.staffId } : {}, by);
        expect([verb, result.status, refusedBy(result)]).toEqual([verb, 403, ['CF-2.1g']]);
      }
    },
  );

  test('a manager decides neither on a customer of their own nor on one that was taken from them', async () => {
    customer = await givenHeld(house, '无锡天澜泵业有限公司', 'zhao');
    house.clock.at = '2026-09-10T02:00:00.000Z';
    expect((await transfer(staff.lin.staffId, 'zhao')).status).toBe(403);
    expect((await act('keep', {}, 'zhao')).status).toBe(403);
    recordOf(await transfer());
    expect((await act('undoTransfer', {}, 'zhao')).status).toBe(403);
    expect(recordOf(await act('undoTransfer', {}, 'li')).ownerId).toBe(staff.zhao.staffId);
  });

  test.each(['transfer', 'keep'])('%s without a reason is refused', async (verb) => {
    const result = await act(verb, { reason: '　', ...(verb === 'transfer' ? { toId: staff.lin.staffId } : {}) });
    expect(saysOf(result)).toEqual(['没写理由']);
  });
});

describe('before three months are over', () => {
  test('the owner asks to hand it over; the managers are told, and it may go', async () => {
    expect(recordOf(await act('offer', { reason: '转做大客户' }, 'chen')).offer?.reason).toBe('转做大客户');
    expect(await noticesOf('wang')).toEqual([
      ['customer.offered', '陈晓雯请求移交「苏州恒岳轴承有限公司」：转做大客户'],
    ]);
    expect(await noticesOf('lin')).toEqual([]);
    const waiting = async (): Promise<(string | undefined)[]> => {
      const { items } = (await house.as('wang').get<HoldingPage>('/dormant')).body;
      const { items: lines } = (await house.as('wang').get<TodayList>('/today')).body;
      return [items[0]?.record.name, lines[0]?.reason['zh-CN']];
    };
    expect(await waiting()).toEqual(['苏州恒岳轴承有限公司', expect.stringContaining('请求移交，请决定')]);
    const moved = recordOf(await transfer());
    expect([moved.ownerId, moved.transfer?.ground, moved.offer]).toEqual([staff.lin.staffId, 'offered', undefined]);
    expect(await waiting()).toEqual([undefined, undefined]);
  });

  test('nobody else asks in the owner’s name', async () => {
    expect((await act('offer', {}, 'lin')).status).toBe(403);
    expect((await act('offer', {}, 'wang')).status).toBe(403);
  });

  test('the owner has left: it may go, and whoever has left is told nothing', async () => {
    recordOf(await house.as('wang').send('staff.leave', { staffId: staff.chen.staffId, reason: '离职' }));
    expect(recordOf(await transfer()).transfer?.ground).toBe('left');
    expect(await noticesOf('lin')).toHaveLength(1);
    expect(await queryItems(house.table, { index: 'gsi1', partition: unseenBy(staff.chen.staffId), limit: 1 })).toEqual(
      [],
    );
  });
});

describe('keeping it with its owner (decision 4)', () => {
  test('no day given: three months from today; until then it is not dormant, and the day after it is', async () => {
    house.clock.at = dormantDay;
    expect(recordOf(await act('keep', { reason: '招标延后' })).keep).toMatchObject({ untilOn: '2026-09-03' });
    expect((await house.as('wang').get<HoldingPage>('/dormant')).body.items).toEqual([]);
    house.clock.at = '2026-09-03T02:00:00.000Z';
    expect(refusedBy(await transfer())).toEqual(['CF-2.1g']);
    house.clock.at = '2026-09-04T02:00:00.000Z';
    expect((await house.as('wang').get<HoldingPage>('/dormant')).body.items.map(({ record }) => record.name)).toEqual([
      customer.name,
    ]);
    expect(recordOf(await transfer()).keep).toBeUndefined();
  });

  test.each(['2026-06-03', '2026-01-01', '2027-06-04'])('until %s is refused, seen from 3 June', async (untilOn) => {
    house.clock.at = dormantDay;
    expect(saysOf(await act('keep', { untilOn }))).toEqual([`不能保留到 ${untilOn}`]);
  });

  test('a day there is not is malformed', async () => {
    expect((await act('keep', { untilOn: '2026-02-30' })).status).toBe(400);
  });

  test('it answers what the owner asked', async () => {
    recordOf(await act('offer', {}, 'chen'));
    expect(recordOf(await act('keep')).offer).toBeUndefined();
    expect(refusedBy(await transfer())).toEqual(['CF-2.1g']);
  });
});

describe('taking a transfer back within a day', () => {
  beforeEach(async () => {
    house.clock.at = dormantDay;
    recordOf(await transfer());
  });

  test('restores the owner and their clock; both are told; consents from before stay ended', async () => {
    house.clock.at = '2026-06-04T01:59:00.000Z';
    const back = recordOf(await act('undoTransfer', { reason: '选错人了' }));
    expect([back.ownerId, back.heldSince, back.stage]).toEqual([staff.chen.staffId, customer.heldSince, 'filed']);
    expect(consentsSince(back)).toBe('2026-06-04T01:59:00.000Z');
    expect(await standingIn(house, customer.customerId)).toMatchObject({
      ownerId: staff.chen.staffId,
      heldSince: customer.heldSince,
    });
    expect([await heldBy('chen'), await heldBy('lin')]).toEqual([[customer.name], []]);
    const told = ['customer.transferUndone', '「苏州恒岳轴承有限公司」的移交已撤销，仍归陈晓雯'];
    expect((await noticesOf('chen'))[0]).toEqual(told);
    expect((await noticesOf('lin'))[0]).toEqual(told);
  });

  test('after 24 hours it takes another transfer', async () => {
    house.clock.at = '2026-06-04T02:00:00.000Z';
    expect(saysOf(await act('undoTransfer'))).toEqual(['移交已过 24 小时']);
  });

  test('it is undone once', async () => {
    recordOf(await act('undoTransfer'));
    expect((await act('undoTransfer')).status).toBe(403);
  });

  test('what the owner had asked for, and was let, is there again', async () => {
    const moved = await now();
    expect(moved.offer).toBeUndefined();
    recordOf(await act('undoTransfer'));
    recordOf(await act('offer', { reason: '转岗' }, 'chen'));
    recordOf(await transfer());
    expect(recordOf(await act('undoTransfer')).offer?.reason).toBe('转岗');
  });
});

describe('deleting (CF-1.2a)', () => {
  test.each<[Person]>([['chen'], ['lin'], ['wang'], ['he'], ['sun'], ['qian'], ['zhao']])(
    '%s, by a request written by hand: refused, whatever the revision, and nothing is lost',
    async (person) => {
      for (const basedOn of [0, 1, 3, 99]) {
        const result = await house.as(person).send('customer.delete', { customerId: customer.customerId }, basedOn);
        expect([result.status, refusedBy(result)]).toEqual([403, ['CF-1.2a']]);
      }
      expect(await now()).toMatchObject({ revision: 3, stage: 'filed' });
    },
  );

  test('what carries more than the id is malformed, what is not there is missing', async () => {
    const { customerId } = customer;
    expect((await house.as('wang').send('customer.delete', { customerId, force: true })).status).toBe(400);
    expect((await house.as('wang').send('customer.delete', { customerId: ulid() })).status).toBe(404);
  });
});

describe('a transfer, whole (story 10)', () => {
  const log = (by: Person, card: Partial<ActivityCard>, activityId = ulid()) =>
    house.as(by).send('activity.log', { activityId, card: aVisit({ customer: customer.name, ...card }) }, 0);
  const called = { kind: 'call', doneOn: '2026-06-03', nextOn: '2026-06-20' } as const;

  test('the open plan arrives with its new owner, and is theirs to do; the old one has no part in it', async () => {
    expect((await log('chen', aPlan({ customer: customer.name, plannedOn: '2026-07-01' }))).ok).toBe(true);
    house.clock.at = dormantDay;
    recordOf(await transfer());
    const { body } = await house.as('lin').detail(customer.customerId);
    expect(body.card?.plans.map(({ on }) => on)).toEqual(['2026-07-01']);
    expect((await log('chen', called)).ok).toBe(false);
    expect((await log('lin', called)).ok).toBe(true);
    expect((await standingIn(house, customer.customerId)).counted).toMatchObject({ what: 'call', on: '2026-06-03' });
  });

  test('consents that the old owner gave have ended, also after the transfer is taken back', async () => {
    house.clock.at = dormantDay;
    const [consentId, request] = [ulid(), aRequest({ untilOn: '2026-07-01' })];
    const ask = { consentId, request, customer: { name: customer.name } };
    expect((await house.as('lin').send('consent.ask', ask, 0)).ok).toBe(true);
    expect((await house.as('chen').send('consent.grant', { consentId }, 1)).ok).toBe(true);
    expect((await log('lin', called)).ok).toBe(true);
    house.clock.at = '2026-06-03T03:00:00.000Z';
    recordOf(await transfer(staff.zhao.staffId));
    expect(refusedBy(await log('lin', called))).toEqual(['CF-2.1e']);
    house.clock.at = '2026-06-03T04:00:00.000Z';
    recordOf(await act('undoTransfer'));
    expect(refusedBy(await log('lin', called))).toEqual(['CF-2.1e']);
    expect((await log('chen', called)).ok).toBe(true);
  });

  test.each([1, 2, 3])('the owner logs a visit while the manager transfers: one of them does, round %i', async () => {
    house.clock.at = dormantDay;
    const { revision } = await now();
    meeting(house.table, 2);
    const input = { customerId: customer.customerId, toId: staff.lin.staffId, reason: '久未维护' };
    const [visit, moved] = await Promise.all([
      log('chen', { doneOn: '2026-06-03', nextOn: '2026-06-20' }),
      house.as('wang').send('customer.transfer', input, revision),
    ]);
    expect([visit.ok, moved.ok].filter(Boolean)).toHaveLength(1);
    if (visit.ok) expect(saysOf(moved)).toEqual(['最近一次维护是 2026-06-03 拜访，2026-09-04 起才可以移交']);
    else expect(refusedBy(visit)).toEqual(['CF-2.1e']);
    expect((await standingIn(house, customer.customerId)).counted?.what).toBe(visit.ok ? 'visit' : undefined);
  });
});

/** Several times, since what is quicker is chance. */
const rounds = [1, 2, 3];

describe('two at once', () => {
  test.each(rounds)('two managers transfer: one of them does, and the other is told, round %i', async () => {
    house.clock.at = dormantDay;
    const to = (by: Person, toId: string) =>
      house.as(by).send('customer.transfer', { customerId: customer.customerId, toId, reason: '久未维护' }, 3);
    meeting(house.table, 2);
    const results = await Promise.all([to('wang', staff.lin.staffId), to('li', staff.zhao.staffId)]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.filter(({ ok }) => !ok).map(refusedBy)).toEqual([['stale']]);
    const { ownerId } = await now();
    expect(ownerId).toBe(results[0].ok ? staff.lin.staffId : staff.zhao.staffId);
    expect((await standingIn(house, customer.customerId)).ownerId).toBe(ownerId);
    const told = [(await noticesOf('lin')).length, (await noticesOf('zhao')).length];
    expect(told).toEqual(results.map(({ ok }) => (ok ? 1 : 0)));
  });

  test.each(rounds)('something counts as maintenance while the manager transfers, round %i', async () => {
    house.clock.at = dormantDay;
    const was = await standingIn(house, customer.customerId);
    const visited: Standing = { ...was, counted: { what: 'visit', id: ulid(), on: '2026-06-03' } };
    meeting(house.table, 2);
    const visit = transact(house.table, [standingWrite(was, visited, '2026-06-03')]).then(
      () => true,
      () => false,
    );
    const [isVisited, moved] = await Promise.all([visit, transfer()]);
    const standing = await standingIn(house, customer.customerId);
    expect([isVisited, moved.ok].filter(Boolean).length).toBeGreaterThan(0);
    if (!moved.ok) expect(saysOf(moved)).toEqual(['最近一次维护是 2026-06-03 拜访，2026-09-04 起才可以移交']);
    expect(standing.ownerId).toBe((await now()).ownerId);
    expect(standing.ownerId).toBe(moved.ok ? staff.lin.staffId : staff.chen.staffId);
  });

  test.each(rounds)('whoever is to take over leaves in the same moment: never without a word, round %i', async () => {
    house.clock.at = dormantDay;
    meeting(house.table, 2);
    const [moved, left] = await Promise.all([
      transfer(),
      house.as('li').send('staff.leave', { staffId: staff.lin.staffId, reason: '离职' }),
    ]);
    expect(left.ok).toBe(true);
    if (moved.ok) expect(recordOf(await transfer(staff.zhao.staffId, 'li')).transfer?.ground).toBe('left');
    else expect(saysOf(moved)).toEqual(['接手人已离职']);
  });
});
