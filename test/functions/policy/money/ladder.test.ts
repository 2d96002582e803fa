import { answeringAt } from '#policy/money/ladder.ts';
import { parametersOn, type Answering } from '#policy/parameters.ts';

const parameters = parametersOn('2026-03-02');
const legal = { 'zh-CN': '法务', en: 'legal' };

test.each<[number, Answering | undefined]>([
  [0, undefined],
  [1, 'owner'],
  [30, 'owner'],
  [31, 'manager'],
  [90, 'manager'],
  [91, legal],
  [400, legal],
])('X6: %i days overdue, %j answers for it', (days, who) => {
  expect(answeringAt(days, { ...parameters, extras: ['X6'] })).toEqual(who);
});

test('X6: nobody in particular while the department has not taken it on', () => {
  expect(answeringAt(91, parameters)).toBeUndefined();
});
