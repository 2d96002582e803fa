import { grouped, stepOf } from '#addin/pane/today/lines.ts';
import type { TodayLine } from '#addin/wire.ts';

const customerId = '01JABCDEFGHJKMNPQRSTVWXYZ0';
const planId = '01JABCDEFGHJKMNPQRSTVWXYZ1';

const line = (changes: Partial<TodayLine>): TodayLine => ({
  key: customerId,
  kind: 'plan',
  customerId,
  name: '苏州恒岳轴承有限公司',
  reason: { 'zh-CN': '计划今天拜访', en: 'planned for today' },
  cites: 'DM-5',
  step: { verb: 'activity.log' },
  ...changes,
});

test('lines stand in groups of one reason; groups and lines keep the order they came in', () => {
  const lines = [
    line({ kind: 'warning', name: 'a' }),
    line({ kind: 'plan', name: 'b' }),
    line({ kind: 'warning', name: 'c' }),
  ];

  const groups = grouped(lines).map(({ kind, lines: mine }) => [kind, mine.map(({ name }) => name)]);

  expect(groups).toEqual([
    ['warning', ['a', 'c']],
    ['plan', ['b']],
  ]);
});

test.each<[string, Partial<TodayLine>, object]>([
  ['a call is logged for the customer', { step: { verb: 'activity.log' } }, { page: 'activity', customerId }],
  [
    'a plan is settled, and no second entry is made for it',
    { step: { verb: 'activity.edit', activityId: planId } },
    { page: 'activity', customerId, activityId: planId },
  ],
  [
    'a consent is answered, that very one',
    { kind: 'consent', key: planId, step: { place: 'consents' } },
    { page: 'consents', consentId: planId },
  ],
  ['a backup is made', { kind: 'backup', step: { verb: 'backup.make' } }, { page: 'backup' }],
  [
    'the manager decides on a neglected customer',
    { kind: 'dormant', step: { verb: 'customer.transfer' } },
    { page: 'dormant', customerId },
  ],
  ['a place is gone to', { kind: 'dormant', step: { place: 'dormant' } }, { page: 'dormant', customerId }],
  ['a note is written on the card', { kind: 'note', step: { verb: 'customer.note' } }, { tab: 'row', customerId }],
  ['what the pane does not know is done on the card', { step: { place: 'elsewhere' } }, { tab: 'row', customerId }],
])('%s', (_, changes, spot) => {
  expect(stepOf(line(changes)).spot).toMatchObject(spot);
});
