import { dayAfter, type Day } from '#policy/day.ts';
import { daysByWorkdays, dueDay, reckoned } from '#policy/money/due-day.ts';
import type { Instalment } from '#policy/terms/contract.ts';
import { calendarOf } from '#policy/workdays.ts';

type Terms = Pick<Instalment, 'from' | 'after' | 'on'>;
type After = Instalment['after'];

const from = (event: Instalment['from'], unit: After['unit'], count: number, more: Partial<After> = {}): Terms => ({
  from: event,
  after: { unit, count, ...more },
});
const named: Terms = { ...from('day', 'days', 0), on: '2026-12-31' };
const warranty = from('acceptance', 'months', 12, { thenDays: 30 });

const written = (year: number, month: number, date: number): Day =>
  `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lengthOf = (year: number, month: number): number =>
  [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;

describe('the day an instalment is due', () => {
  test.each([
    ['30 days after acceptance', from('acceptance', 'days', 30), { acceptance: '2026-11-03' }, '2026-12-03'],
    ['on the day of signing', from('signing', 'days', 0), { signing: '2026-03-02' }, '2026-03-02'],
    ['over the end of February', from('delivery', 'days', 30), { delivery: '2028-02-28' }, '2028-03-29'],
    ['a month after the last of January', from('invoice', 'months', 1), { invoice: '2026-01-31' }, '2026-02-28'],
    ['the same in a leap year', from('invoice', 'months', 1), { invoice: '2028-01-31' }, '2028-02-29'],
    ['three months over the end of a year', from('delivery', 'months', 3), { delivery: '2026-11-30' }, '2027-02-28'],
    ['the 5th of the next month', from('invoice', 'dayOfNextMonth', 5), { invoice: '2026-11-30' }, '2026-12-05'],
    ['the same over a year’s end', from('invoice', 'dayOfNextMonth', 5), { invoice: '2026-12-01' }, '2027-01-05'],
    ['the 30th of a February', from('invoice', 'dayOfNextMonth', 30), { invoice: '2026-01-31' }, '2026-02-28'],
    ['the end of the next month', from('invoice', 'dayOfNextMonth', 31), { invoice: '2026-03-31' }, '2026-04-30'],
    ['ten working days', from('invoice', 'workdays', 10), { invoice: '2026-03-02' }, '2026-03-16'],
    ['a working day before National Day', from('invoice', 'workdays', 1), { invoice: '2026-09-30' }, '2026-10-08'],
    ['a warranty and thirty days', warranty, { acceptance: '2026-02-28' }, '2027-03-30'],
    ['a day that the contract names', named, {}, '2026-12-31'],
  ])('%s', (_, terms, events, due) => {
    expect(dueDay(terms, events)).toBe(due);
  });

  test.each([
    ['nothing has happened', from('acceptance', 'days', 30), {}],
    ['something else has happened', from('acceptance', 'days', 30), { delivery: '2026-11-03' }],
    ['a day is named nowhere', from('day', 'days', 0), { signing: '2026-11-03' }],
  ])('is not known while %s', (_, terms, events) => {
    expect(dueDay(terms, events)).toBeUndefined();
  });

  test.each([1, 2, 3, 6, 11, 12, 13, 36])(
    '%i months after any day of eight years is its date, or the last one',
    (count) => {
      const differ = Array.from({ length: 2_922 }, (_, i) => dayAfter('2024-01-01', i)).filter((day) => {
        const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
        let [y, m] = [year, month];
        for (let left = count; left > 0; left -= 1) [y, m] = m === 12 ? [y + 1, 1] : [y, m + 1];
        const due = dueDay(from('delivery', 'months', count), { delivery: day });
        return due !== written(y, m, Math.min(date, lengthOf(y, m)));
      });
      expect(differ).toEqual([]);
    },
  );

  test.each([1, 5, 28, 29, 30, 31])('day %i of the month after any day of eight years', (date) => {
    const differ = Array.from({ length: 2_922 }, (_, i) => dayAfter('2024-01-01', i)).filter((day) => {
      const [year = 0, month = 0] = day.split('-').map(Number);
      const [y, m] = month === 12 ? [year + 1, 1] : [year, month + 1];
      const due = dueDay(from('invoice', 'dayOfNextMonth', date), { invoice: day });
      return due !== written(y, m, Math.min(date, lengthOf(y, m)));
    });
    expect(differ).toEqual([]);
  });
});

describe('a due day on a holiday', () => {
  const moved = { dueDaysMoveOffHolidays: true };
  const nationalDay = from('delivery', 'days', 30);
  const events = { delivery: '2026-09-01' };

  test('stays where it is', () => {
    expect(dueDay(nationalDay, events)).toBe('2026-10-01');
    expect(dueDay(nationalDay, events, { dueDaysMoveOffHolidays: false })).toBe('2026-10-01');
  });

  test.each([
    ['off National Day', nationalDay, events, '2026-10-08'],
    ['not from a Saturday that is worked', from('delivery', 'days', 1), { delivery: '2026-10-09' }, '2026-10-10'],
    ['off a Saturday that is not', from('delivery', 'days', 1), { delivery: '2026-10-16' }, '2026-10-19'],
    ['off a weekend of a year not known', from('delivery', 'days', 1), { delivery: '2027-10-01' }, '2027-10-04'],
    ['off a day that the contract names', { ...named, on: '2026-05-01' }, {}, '2026-05-06'],
  ])('moves, where the department has set it, %s', (_, terms, happened, due) => {
    expect(dueDay(terms, happened, moved)).toBe(due);
  });

  test('moves by the calendar given', () => {
    const closed = calendarOf({ 2026: { off: ['2026-10-01', '2026-10-02'], worked: ['2026-10-03'] } });
    expect(dueDay(nationalDay, events, moved, closed)).toBe('2026-10-03');
  });
});

describe('how a due day was reckoned', () => {
  const acceptance = { acceptance: '2026-11-03' };

  test.each([
    [from('acceptance', 'days', 30), acceptance, '验收 2026-11-03 起 30 天', '30 days from acceptance on 2026-11-03'],
    [from('acceptance', 'days', 30), {}, '验收起 30 天', '30 days from acceptance'],
    [from('acceptance', 'days', 0), acceptance, '验收 2026-11-03 当天', 'the day of acceptance on 2026-11-03'],
    [from('invoice', 'workdays', 5), {}, '开票起 5 个工作日', '5 working days from invoice'],
    [from('delivery', 'months', 3), {}, '交货起 3 个月', '3 months from delivery'],
    [from('invoice', 'dayOfNextMonth', 5), {}, '开票的次月 5 日', 'day 5 of the month after invoice'],
    [
      from('invoice', 'dayOfNextMonth', 31),
      { invoice: '2026-11-03' },
      '开票 2026-11-03 的次月月底',
      'the end of the month after invoice on 2026-11-03',
    ],
    [
      warranty,
      acceptance,
      '验收 2026-11-03 起 12 个月，再加 30 天',
      '12 months from acceptance on 2026-11-03, and 30 days more',
    ],
    [named, {}, '约定日 2026-12-31', 'the day agreed, 2026-12-31'],
    [from('day', 'days', 0), {}, '约定日', 'day agreed'],
  ])('%j', (terms, events, zh, en) => {
    expect(reckoned(terms, events)).toEqual({ 'zh-CN': zh, en });
  });
});

test('a due day is by working days where its term is, or where holidays move every due day', () => {
  const after = (unit: Instalment['after']['unit'], dueOn?: Day) => ({
    after: { unit, count: 5 },
    ...(dueOn === undefined ? {} : { dueOn }),
  });
  const all = [after('workdays', '2027-01-15'), after('days', '2027-02-01'), after('workdays')];
  expect(daysByWorkdays(all, { dueDaysMoveOffHolidays: false })).toEqual(['2027-01-15']);
  expect(daysByWorkdays(all, { dueDaysMoveOffHolidays: true })).toEqual(['2027-01-15', '2027-02-01']);
});
