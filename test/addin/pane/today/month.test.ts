import { monthOf, sumOf, weekday } from '#addin/pane/today/month.ts';

const today = '2026-02-11';
const entry = (state: 'done' | 'planned' | 'moved' | 'missed' | '', days: object = {}) => ({
  state,
  plannedOn: '',
  doneOn: '',
  nextOn: '',
  ...days,
});

test('a month has its own days and no others', () => {
  const days = monthOf([], today).map(({ on }) => on);

  expect([days.length, days[0], days.at(-1)]).toEqual([28, '2026-02-01', '2026-02-28']);
});

test.each([
  [
    'what was done stands on the day it was done',
    entry('done', { plannedOn: '2026-02-03', doneOn: '2026-02-05' }),
    '2026-02-05',
    'done',
  ],
  ['a plan stands on its day', entry('planned', { plannedOn: '2026-02-20' }), '2026-02-20', 'planned'],
  [
    'a plan that was moved stands on its new day',
    entry('moved', { plannedOn: '2026-02-09', nextOn: '2026-02-21' }),
    '2026-02-21',
    'planned',
  ],
  [
    'what was missed stands on the day it was planned for',
    entry('missed', { plannedOn: '2026-02-06' }),
    '2026-02-06',
    'missed',
  ],
] as const)('%s', (_, told, on, what) => {
  const days = monthOf([told], today);

  expect(days.filter((day) => day[what] > 0).map((day) => day.on)).toEqual([on]);
  expect(sumOf(days, 'done') + sumOf(days, 'planned') + sumOf(days, 'missed')).toBe(1);
});

test.each([
  ['of another month', entry('done', { doneOn: '2026-01-31' })],
  ['without a state', entry('')],
])('an entry %s is not counted', (_, told) => {
  const days = monthOf([told], today);

  expect(days.every(({ done, planned, missed }) => done + planned + missed === 0)).toBe(true);
});

test('weeks begin on Monday', () => {
  expect(['2026-02-09', '2026-02-15'].map(weekday)).toEqual([0, 6]);
});
