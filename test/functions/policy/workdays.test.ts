import { readdir } from 'node:fs/promises';
import { dayAfter } from '#policy/day.ts';
import {
  calendarOf,
  isWorkday,
  isYearKnown,
  unknownYears,
  workdayAfter,
  workdayFrom,
  workdaysAfter,
} from '#policy/workdays.ts';

/** Counted by hand: the days from Monday to Friday, one by one. */
const counted = (from: string, to: string): number => {
  const days = Array.from({ length: 40 }, (_, i) => dayAfter(from, i + 1)).filter((day) => day <= to);
  return days.filter((day) => ![0, 6].includes(new Date(day).getUTCDay())).length;
};

const daysOf = (year: number): string[] =>
  Array.from({ length: 366 }, (_, i) => dayAfter(`${year}-01-01`, i)).filter((day) => day.startsWith(String(year)));

const through = (from: string, to: string): string[] => daysOf(2026).filter((day) => day >= from && day <= to);

/** The notice of the State Council for 2026, copied down by hand. */
const off2026 = [
  through('2026-01-01', '2026-01-03'),
  through('2026-02-15', '2026-02-23'),
  through('2026-04-04', '2026-04-06'),
  through('2026-05-01', '2026-05-05'),
  through('2026-06-19', '2026-06-21'),
  through('2026-09-25', '2026-09-27'),
  through('2026-10-01', '2026-10-07'),
].flat();
const worked2026 = ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'];

describe('working days after a day', () => {
  test.each([
    ['the same Monday', '2026-03-02', '2026-03-02', 0],
    ['Monday to Tuesday', '2026-03-02', '2026-03-03', 1],
    ['Friday to Monday', '2026-03-06', '2026-03-09', 1],
    ['Friday to Tuesday', '2026-03-06', '2026-03-10', 2],
    ['Saturday to Monday', '2026-03-07', '2026-03-09', 1],
    ['Saturday to Sunday', '2026-03-07', '2026-03-08', 0],
    ['backwards', '2026-03-03', '2026-03-02', -1],
    ['before the count of days begins', '1969-12-31', '1970-01-01', 1],
    ['a Saturday that makes up for a holiday', '2026-02-27', '2026-02-28', 1],
    ['over Spring Festival', '2026-02-14', '2026-02-24', 1],
    ['into the week of National Day', '2026-09-30', '2026-10-07', 0],
    ['over the week of National Day and the Saturday that makes up for it', '2026-09-30', '2026-10-12', 4],
    ['back over Labour Day', '2026-05-06', '2026-04-30', -1],
  ])('%s', (_, from, to, days) => {
    expect(workdaysAfter(from, to)).toBe(days);
  });

  test('agree with a count by hand from every day of a year without known holidays, up to five weeks on', () => {
    for (let start = 0; start < 366; start += 1)
      for (let length = 0; length < 36; length += 7) {
        const [from, to] = [dayAfter('2027-12-20', start), dayAfter('2027-12-20', start + length + (start % 7))];
        expect([from, to, workdaysAfter(from, to)]).toEqual([from, to, counted(from, to)]);
      }
  });

  test('are one more on each working day, and on no other', () => {
    const differ = [2024, 2025, 2026, 2027]
      .flatMap(daysOf)
      .filter((day) => workdaysAfter(dayAfter(day, -1), day) !== Number(isWorkday(day)));
    expect(differ).toEqual([]);
  });
});

test('the working days of 2026 are those of the notice', () => {
  const expected = daysOf(2026).filter(
    (day) => worked2026.includes(day) || (!off2026.includes(day) && ![0, 6].includes(new Date(day).getUTCDay())),
  );
  expect(daysOf(2026).filter(isWorkday)).toEqual(expected);
  expect(expected).toHaveLength(248);
});

test.each([
  [2024, true],
  [2026, true],
  [2027, false],
  [2019, false],
])('whether the holidays of %i are known: %s', (year, isKnown) => {
  expect(isYearKnown(year)).toBe(isKnown);
});

test('of the years of some days, those whose holidays are not known are named once each', () => {
  expect(unknownYears(['2028-01-01', '2026-12-31', '2027-03-01', '2027-05-01'])).toEqual([2027, 2028]);
  expect(unknownYears(['2026-01-01'])).toEqual([]);
});

test('the newest year of the packaged calendar is one of them', async () => {
  const files = await readdir(new URL('../../../node_modules/chinese-days/dist/years', import.meta.url));
  const years = files.filter((file) => /^\d{4}\.json$/.test(file)).map((file) => Number(file.slice(0, 4)));
  expect(isYearKnown(Math.max(...years))).toBe(true);
});

test.each([
  ['2026-10-01', '2026-10-08'],
  ['2026-02-28', '2026-02-28'],
  ['2026-03-07', '2026-03-09'],
  ['2027-10-01', '2027-10-01'],
])('the working day from %s on is %s', (day, next) => {
  expect(workdayFrom(day)).toBe(next);
});

test.each([
  ['2026-09-30', 1, '2026-10-08'],
  ['2026-09-30', 3, '2026-10-10'],
  ['2026-10-03', 0, '2026-10-03'],
  ['2026-03-02', 10, '2026-03-16'],
])('%s and %i working days is %s', (day, count, after) => {
  expect(workdayAfter(day, count)).toBe(after);
});

describe('what the department knows beyond the packaged calendar', () => {
  const notice = { 2030: { off: ['2030-10-01', '2030-10-05'], worked: ['2030-10-06'] } };
  const calendar = calendarOf(notice, { 2030: { off: ['2030-10-06'], worked: ['2030-10-01'] } });

  test('makes a year known', () => {
    expect([calendar.isYearKnown(2030), calendar.isYearKnown(2031)]).toEqual([true, false]);
  });

  test('holds over what was announced, day by day', () => {
    expect(['2030-10-01', '2030-10-02', '2030-10-05', '2030-10-06'].map(calendar.isWorkday)).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(calendar.workdaysAfter('2030-09-30', '2030-10-07')).toBe(5);
  });

  test('a calendar without working days leaves a day where it is', () => {
    expect(workdayFrom('2030-01-01', { ...calendar, isWorkday: () => false })).toBe('2030-01-01');
  });
});
