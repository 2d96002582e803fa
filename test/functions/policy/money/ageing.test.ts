import { dayAfter } from '#policy/day.ts';
import { ageingOf } from '#policy/money/ageing.ts';
import type { Owed } from '#policy/terms/account.ts';
import { owed, owing } from '#given/owing.ts';

const due = '2026-03-10';
const ageingDays = [30, 60, 90];
const after = (days: number, changes: Partial<Owed> = {}): readonly number[] =>
  ageingOf(owing([owed(due, { dueFen: 100, ...changes })]), dayAfter(due, days), { ageingDays });

test.each<[string, number, readonly number[]]>([
  ['before its day', -40, [100, 0, 0, 0, 0]],
  ['on its day', 0, [100, 0, 0, 0, 0]],
  ['the day after', 1, [0, 100, 0, 0, 0]],
  ['on the thirtieth day', 30, [0, 100, 0, 0, 0]],
  ['on the thirty-first', 31, [0, 0, 100, 0, 0]],
  ['on the ninetieth', 90, [0, 0, 0, 100, 0]],
  ['ever after', 91, [0, 0, 0, 0, 100]],
])('an instalment %s', (_, days, fens) => {
  expect(after(days)).toEqual(fens);
});

test('what was paid of it is not owed', () => {
  expect(after(31, { paidFen: 40 })).toEqual([0, 0, 60, 0, 0]);
  expect(after(31, { paidFen: 100 })).toEqual([0, 0, 0, 0, 0]);
});

test('what has no day yet is not overdue, and every instalment of every contract counts', () => {
  const one = owing([owed(undefined, { dueFen: 1 }), owed(due, { dueFen: 20 })]);
  const other = owing([owed(dayAfter(due, 25), { dueFen: 300 })]);
  const account = { ...one, contracts: [...one.contracts, ...other.contracts] };
  expect(ageingOf(account, dayAfter(due, 31), { ageingDays })).toEqual([1, 300, 20, 0, 0]);
});

test('the groups are the department’s', () => {
  expect(ageingOf(owing([owed(due)]), dayAfter(due, 46), { ageingDays: [45] })).toEqual([0, 0, 21_000_000]);
});
