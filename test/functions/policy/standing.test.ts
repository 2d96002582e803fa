import { planning, standingOf } from '#policy/standing.ts';
import { Activity, type ActivityCard } from '#policy/terms/activity.ts';
import type { Standing } from '#policy/terms/standing.ts';
import { aCustomer } from '#given/customer.ts';

const held = { ...aCustomer({ stage: 'filed', heldSince: '2026-06-01T02:00:00.000Z' }), ownerId: 'staff-chen' };
const idOf = (n: number): string => `01JQZ8K5T000000000000000${String(n).padStart(2, '0')}`;

const entry = (n: number, card: Partial<ActivityCard>): Activity =>
  Activity.parse({
    customer: held.name,
    kind: 'visit',
    state: 'done',
    plannedOn: '',
    doneOn: '',
    contact: '顾明',
    outcome: '谈了样品',
    nextOn: '',
    note: '',
    ...card,
    activityId: idOf(n),
    revision: 1,
    customerId: held.customerId,
    byId: 'staff-chen',
    loggedAt: '2026-06-20T02:00:00.000Z',
  });
const after = (...entries: readonly Activity[]): Standing => entries.reduce(planning, standingOf(held));

describe('the next step is the one that the latest visit agreed', () => {
  test.each<[string, readonly Activity[], string | undefined]>([
    ['a visit names it', [entry(1, { doneOn: '2026-06-10', nextOn: '2026-06-17' })], '2026-06-17'],
    [
      'a later visit names another',
      [
        entry(1, { doneOn: '2026-06-10', nextOn: '2026-06-17' }),
        entry(2, { doneOn: '2026-06-17', nextOn: '2026-07-01' }),
      ],
      '2026-07-01',
    ],
    [
      'an earlier visit, written down later, changes nothing',
      [
        entry(2, { doneOn: '2026-06-17', nextOn: '2026-07-01' }),
        entry(1, { doneOn: '2026-06-10', nextOn: '2026-06-12' }),
      ],
      '2026-07-01',
    ],
    [
      'a visit on its day that names none ends it',
      [entry(1, { doneOn: '2026-06-10', nextOn: '2026-06-17' }), entry(2, { doneOn: '2026-06-17' })],
      undefined,
    ],
    [
      'put right to another day, it is that day',
      [
        entry(1, { doneOn: '2026-06-10', nextOn: '2026-06-17' }),
        entry(1, { doneOn: '2026-06-10', nextOn: '2026-06-15' }),
      ],
      '2026-06-15',
    ],
  ])('%s', (_, entries, on) => expect(after(...entries).next?.on).toBe(on));
});

describe('open plans', () => {
  const planned = entry(1, { state: 'planned', plannedOn: '2026-06-18' });
  test.each<[string, readonly Activity[], readonly string[]]>([
    [
      'are kept by day',
      [planned, entry(2, { state: 'planned', plannedOn: '2026-06-12' })],
      ['2026-06-12', '2026-06-18'],
    ],
    ['end when they are done', [planned, entry(1, { doneOn: '2026-06-18' })], []],
    ['end when they are missed', [planned, entry(1, { state: 'missed' })], []],
    [
      'go to their new day when they are moved',
      [planned, entry(1, { state: 'moved', nextOn: '2026-06-25' })],
      ['2026-06-25'],
    ],
  ])('%s', (_, entries, days) => expect(after(...entries).plans.map(({ on }) => on)).toEqual(days));
});
