import { dayAfter, type Day } from '#policy/day.ts';
import { havingTold, tellingsOf } from '#policy/money/telling.ts';
import { parametersOn, type Parameters } from '#policy/parameters.ts';
import type { Owed } from '#policy/terms/account.ts';
import { owed, owing } from '#given/owing.ts';

const due = '2026-03-10';
const usual = parametersOn(due);
const explaining: Parameters = { ...usual, extras: ['X5'] };
const explained = (on: Day): Partial<Owed> => ({
  explanation: { cause: '等验收', measure: '催验收单', promisedOn: due, byId: 'staff-chen', at: `${on}T02:00:00.000Z` },
});

const stepsOf = (changes: Partial<Owed>, after: number, parameters = usual): readonly (number | string)[] =>
  tellingsOf(owing([owed(due, changes)]), dayAfter(due, after), parameters).map(({ step, isUnexplained }) =>
    isUnexplained ? `${step} unexplained` : step,
  );

describe('what of the ladder is to be told', () => {
  test.each<[string, Partial<Owed>, number, readonly number[]]>([
    ['nothing below its first step', {}, -8, []],
    ['a week before the day', {}, -7, [-7]],
    ['all that was missed, lowest first', {}, 16, [-7, 0, 5, 15]],
    ['nothing twice', { told: 5 }, 14, []],
    ['the step that came since', { told: 5 }, 15, [15]],
    ['nothing of what is paid', { paidFen: 21_000_000 }, 40, []],
    ['what is left where part of it is paid', { paidFen: 1, told: 15 }, 40, [30]],
  ])('%s', (_, changes, after, steps) => {
    expect(stepsOf(changes, after)).toEqual(steps);
  });

  test('nothing of an instalment that has no day yet', () => {
    expect(tellingsOf(owing([owed(undefined)]), '2027-01-01', usual)).toEqual([]);
  });
});

describe('whether it was explained when the department asks for that (X5)', () => {
  test.each<[string, Partial<Owed>, number, Parameters, readonly (number | string)[]]>([
    ['the department does not ask', { told: 5 }, 15, usual, [15]],
    ['no cause at the step after the one that asked', { told: 5 }, 15, explaining, ['15 unexplained']],
    ['not told a second time', { told: 15 }, 30, explaining, [30]],
    ['asked again at thirty', { told: 30 }, 60, explaining, ['60 unexplained']],
    ['and told once of that', { told: 60 }, 90, explaining, [90]],
    ['explained on the day of the step', { told: 5, ...explained('2026-03-15') }, 15, explaining, [15]],
    ['explained before it was asked for', { told: 5, ...explained('2026-03-14') }, 15, explaining, ['15 unexplained']],
    [
      'an answer to the first question only',
      { told: 30, ...explained('2026-03-15') },
      60,
      explaining,
      ['60 unexplained'],
    ],
  ])('%s', (_, changes, after, parameters, steps) => {
    expect(stepsOf(changes, after, parameters)).toEqual(steps);
  });
});

test('told, it is told no more; what was not told still is', () => {
  const account = owing([owed(due), owed(dayAfter(due, 1))]);
  const tellings = tellingsOf(account, dayAfter(due, 6), usual);
  const once = havingTold(account, tellings.slice(0, 4));
  expect(tellingsOf(once, dayAfter(due, 6), usual).map(({ owed: { n }, step }) => [n, step])).toEqual([
    [2, 0],
    [2, 5],
  ]);
  expect(tellingsOf(havingTold(once, tellings.slice(4)), dayAfter(due, 6), usual)).toEqual([]);
});
