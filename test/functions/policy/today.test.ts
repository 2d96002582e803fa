import * as fc from 'fast-check';
import { dayAfter } from '#policy/day.ts';
import { parametersOn } from '#policy/parameters.ts';
import { standingOf } from '#policy/standing.ts';
import { candidateOf, mixed, todayKinds, todayOf, type Candidate, type Group } from '#policy/today.ts';
import type { Standing } from '#policy/terms/standing.ts';
import { aCustomer } from '#given/customer.ts';
import { owed, owing } from '#given/owing.ts';

const today = '2026-06-15';
const parameters = parametersOn(today);
const held = { ...aCustomer({ stage: 'filed', heldSince: '2026-06-01T02:00:00.000Z' }), ownerId: 'staff-chen' };
const aStanding = (changes: Partial<Standing> = {}): Standing => ({
  ...standingOf(held),
  notedOn: '2026-06-01',
  ...changes,
});
const activityId = '01JQZ8K5T0000000000000000V';
const old = { firstSignedOn: '2024-01-05', open: [], signed: 3, fenByYear: {} };

describe('the line of one customer', () => {
  test.each<[string, Partial<Standing>, string | undefined, string]>([
    ['a plan of today', { plans: [{ activityId, kind: 'visit', on: today }] }, 'plan', '今天计划拜访'],
    [
      'a plan of last week',
      { plans: [{ activityId, kind: '', on: '2026-06-08' }] },
      'plan',
      '2026-06-08 计划的联系还没有登记结果',
    ],
    ['a next step of today', { next: { on: today, activityId } }, 'next', '上次约定今天跟进'],
    ['a plan of tomorrow', { plans: [{ activityId, kind: 'call', on: '2026-06-16' }] }, undefined, ''],
    ['its last day', { heldSince: '2026-03-15T02:00:00.000Z' }, 'warning', '过了今天就算久未维护'],
    ['ten days before its last', { heldSince: '2026-03-25T02:00:00.000Z' }, 'warning', '还有 10 天'],
    ['the day after its last', { heldSince: '2026-03-14T02:00:00.000Z' }, 'dormant', '2026-03-14 起没有维护'],
    ['no news for 91 days', { notedOn: '2026-03-16' }, 'note', '经营状况自 2026-03-16'],
    ['a key one, no news for 31 days', { volume: 'key', notedOn: '2026-05-15' }, 'note', '经营状况自 2026-05-15'],
    ['a prospect nobody has planned for', {}, 'prospect', '潜在客户，2026-06-01 起没有联系'],
    ['a key one nobody has planned for', { trade: old, volume: 'key' }, 'key', '主力客户，2026-06-01 起没有联系'],
    ['an old one of no weight', { trade: old }, undefined, ''],
    ['a prospect seen today', { counted: { what: 'call', id: activityId, on: today } }, undefined, ''],
  ])('%s', (_, changes, kind, says) => {
    const line = candidateOf(aStanding(changes), today, parameters)?.line;
    expect(line?.kind).toBe(kind);
    expect(line?.reason['zh-CN'] ?? '').toContain(says);
  });

  test('a plan is settled on that very plan', () => {
    const plans = [{ activityId, kind: 'visit' as const, on: today }];
    expect(candidateOf(aStanding({ plans }), today, parameters)?.line.step).toEqual({
      verb: 'activity.edit',
      activityId,
    });
  });
});

describe('customers of others on which a manager has to decide', () => {
  const lines = (...toDecide: readonly Standing[]) =>
    todayOf({ standings: [], asked: [], toDecide }, today, parameters);

  test.each<[string, Partial<Standing>, string]>([
    ['neglected', { heldSince: '2026-02-01T02:00:00.000Z' }, '2026-05-01 满三个月没有维护，请决定保留、延长还是移交'],
    ['offered by its owner', { offeredOn: '2026-06-10' }, '归属人 2026-06-10 请求移交，请决定'],
  ])('%s: a line that leads to the decision', (_, changes, says) => {
    expect(lines(aStanding(changes)).items).toMatchObject([
      { kind: 'decide', cites: 'CF-2.1g', step: { place: 'dormant' }, reason: { 'zh-CN': says } },
    ]);
  });
});

describe('what is no customer’s', () => {
  const backedUp = (backedUpOn?: string, standings = [aStanding()]) =>
    todayOf({ standings, asked: [], backedUpOn }, today, parameters).items.filter(({ kind }) => kind === 'backup');

  test.each([
    ['never', undefined, ['您名下的客户还没有备份过']],
    ['31 days ago', '2026-05-15', ['您的备份已经 31 天']],
    ['30 days ago', '2026-05-16', []],
  ])('backed up %s', (_, on, says) => {
    expect(backedUp(on).map(({ reason }) => reason['zh-CN'])).toEqual(says);
  });

  test('whoever holds nobody has nothing to back up', () => {
    expect(backedUp(undefined, [])).toEqual([]);
  });

  test('a request stands first, and its place is the consents', () => {
    const asked = {
      consentId: activityId,
      customerId: held.customerId,
      customerName: '云帆',
      purpose: '送样',
      untilOn: '2026-06-20',
      askedOn: today,
    };
    const [first] = todayOf({ standings: [aStanding()], asked: [asked] }, today, parameters).items;
    expect([first?.kind, first?.step, first?.reason['zh-CN']]).toEqual([
      'consent',
      { place: 'consents' },
      '有同事想联系，到 2026-06-20 为止：送样',
    ]);
  });
});

const groups: readonly Group[] = ['prospect', 'key'];
const anyCandidates = fc
  .array(fc.record({ kind: fc.constantFrom(...todayKinds), its: fc.subarray([...groups]), age: fc.nat(400) }), {
    maxLength: 120,
  })
  .map((all) =>
    all.map(({ kind, its, age }, i): Candidate => ({
      line: {
        key: String(i),
        kind,
        on: dayAfter(today, -age),
        reason: { 'zh-CN': '', en: '' },
        cites: 'CF-5.2',
        step: { place: 'card' },
      },
      groups: its,
    })),
  );

describe('the mixture (decision 11)', () => {
  test('each group keeps its share while it has enough, nobody stands in it twice, and no place stays empty', () => {
    fc.assert(
      fc.property(anyCandidates, fc.integer({ min: 1, max: 40 }), (all, todayLines) => {
        const shown = mixed(all, { todayLines, todayShares: parameters.todayShares });
        expect(shown).toHaveLength(Math.min(todayLines, all.length));
        expect(new Set(shown).size).toBe(shown.length);
        if (todayLines < 3) return;
        for (const group of groups) {
          const share = Math.ceil(parameters.todayShares[group] * todayLines);
          const there = all.filter(({ groups: its }) => its.includes(group)).length;
          expect(shown.filter(({ groups: its }) => its.includes(group)).length).toBeGreaterThanOrEqual(
            Math.min(share, there),
          );
        }
      }),
    );
  });

  test('what is more urgent of one group is never left out for what is less', () => {
    fc.assert(
      fc.property(anyCandidates, (all) => {
        const plain = all.filter(({ groups: its }) => its.length === 0);
        const shown = mixed(all, parameters).filter(({ groups: its }) => its.length === 0);
        const order = mixed(plain, { ...parameters, todayLines: plain.length });
        expect(shown).toEqual(order.slice(0, shown.length));
      }),
    );
  });

  test('of three hundred customers twenty lines, six of them prospects and four key ones; what there is besides is counted', () => {
    const standings = Array.from({ length: 300 }, (_, i) =>
      aStanding({
        customerId: String(i).padStart(3, '0'),
        trade: i % 3 === 0 ? { open: [], signed: 0, fenByYear: {} } : old,
        ...(i % 5 === 0 ? { volume: 'key' } : {}),
        ...(i % 2 === 0 ? { plans: [{ activityId, kind: 'call', on: today }] } : {}),
      }),
    );
    const { items, counts } = todayOf({ standings, asked: [], backedUpOn: today }, today, parameters);
    expect(items).toHaveLength(20);
    expect(new Set(items.map(({ customerId }) => customerId)).size).toBe(20);
    expect(counts.plan).toBe(150);
  });
});

describe('money that is due (DM-8a)', () => {
  const says = (account: ReturnType<typeof owing>, changes = {}) =>
    todayOf({ standings: [], asked: [], accounts: [account] }, today, { ...parameters, ...changes }).items.map(
      ({ kind, reason }) => [kind, reason['zh-CN']],
    );

  test.each<[string, ReturnType<typeof owing>, string | undefined]>([
    ['long overdue', owing([owed('2026-04-30')]), '验收款 ¥210,000.00 已逾期 46 天，请催收'],
    ['of today', owing([owed(today)]), '验收款 ¥210,000.00 今天到期'],
    [
      'within the first step of the ladder',
      owing([owed('2026-06-20')]),
      '验收款 ¥210,000.00 于 2026-06-20 到期，请提前知会',
    ],
    ['of next month', owing([owed('2026-07-20')]), undefined],
    ['whose day is not known yet', owing([owed(undefined)]), undefined],
    ['that was paid', owing([owed('2026-04-30', { paidFen: 21_000_000 }), owed('2026-07-20')]), undefined],
    [
      'the longest overdue of several',
      owing([owed('2026-06-10'), owed('2026-05-16')]),
      '验收款 ¥210,000.00 已逾期 30 天，请催收',
    ],
  ])('%s', (_, account, said) => {
    expect(says(account)).toEqual(said === undefined ? [] : [['owing', said]]);
  });

  test('where the department asks for it (X5), the line asks for the cause and the measure until both are given', () => {
    const explanation = {
      cause: '换财务',
      measure: '每周上门',
      promisedOn: '',
      byId: 'staff-chen',
      at: '2026-06-01T02:00:00.000Z',
    };
    const asks = (changes: object) => says(owing([owed('2026-04-30', changes)]), { extras: ['X5'] })[0]?.[1];
    expect(asks({})).toContain('请写明原因和措施');
    expect(asks({ explanation })).toContain('请催收');
  });
});
