import { daysReckoned } from '#given/days-reckoned.ts';
import { runNode } from '#given/run-node.ts';
import { dayAfter, dayOf, daysBetween, isDay, monthsAfter, startOf, type Day } from '#policy/day.ts';

/** A day by its parts, its Julian number reckoned in whole numbers alone: no clock of the machine has a part in it. */
const julian = (year: number, month: number, date: number): number => {
  const shifted = month <= 2 ? 1 : 0;
  const [y, m] = [year + 4800 - shifted, month + 12 * shifted - 3];
  const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return date + Math.floor((153 * m + 2) / 5) + 365 * y + leaps - 32_045;
};

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lengths = (year: number): number[] => [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const written = (year: number, month: number, date: number): Day =>
  `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly date: number;
  readonly day: Day;
}

const calendar: readonly Parts[] = Array.from({ length: 101 }, (_, i) => 2000 + i).flatMap((year) =>
  lengths(year).flatMap((length, m) =>
    Array.from({ length }, (_, d) => ({ year, month: m + 1, date: d + 1, day: written(year, m + 1, d + 1) })),
  ),
);
/** The leap years at both ends of the century, the one that is none, and all that a calendar of 28 years can hold. */
const telling = calendar.filter(({ year }) => year <= 2028 || year >= 2096);
const wrong = (isRight: (parts: Parts, index: number) => boolean): Day[] =>
  calendar.filter((parts, index) => !isRight(parts, index)).map(({ day }) => day);

test('every day of the century follows the one before it', () => {
  expect(calendar).toHaveLength(36_890);
  expect(wrong(({ day }, i) => dayAfter('2000-01-01', i) === day)).toEqual([]);
  expect(wrong(({ day }, i) => i === 0 || dayAfter(day, -1) === calendar[i - 1]?.day)).toEqual([]);
});

test('days between two days are the difference of their Julian numbers', () => {
  const from = julian(2000, 1, 1);
  const between = ({ year, month, date }: Parts) => julian(year, month, date) - from;
  expect(wrong((parts) => daysBetween('2000-01-01', parts.day) === between(parts))).toEqual([]);
  expect(wrong((parts) => daysBetween(parts.day, '2000-01-01') === -between(parts))).toEqual([]);
});

test.each([-24, -13, -12, -11, -3, -1, 0, 1, 2, 3, 6, 11, 12, 13, 24, 120])(
  '%i months after any day is the same date of that month, or its last day',
  (months) => {
    const landed = ({ year, month, date }: Parts): Day => {
      let [y, m] = [year, month];
      for (let left = Math.abs(months); left > 0; left -= 1) {
        m += Math.sign(months);
        if (m === 13) [y, m] = [y + 1, 1];
        if (m === 0) [y, m] = [y - 1, 12];
      }
      return written(y, m, Math.min(date, lengths(y)[m - 1] ?? 0));
    };
    expect(telling.filter((parts) => monthsAfter(parts.day, months) !== landed(parts))).toEqual([]);
  },
);

test.each([
  ['2025-11-30', 3, '2026-02-28'],
  ['2027-11-30', 3, '2028-02-29'],
  ['2099-11-30', 3, '2100-02-28'],
  ['2026-02-28', 3, '2026-05-28'],
  ['2028-02-29', 12, '2029-02-28'],
  ['2026-12-31', 2, '2027-02-28'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2026-01-15', -1, '2025-12-15'],
])('%s and %i months is %s', (day, months, landed) => {
  expect(monthsAfter(day, months)).toBe(landed);
});

test('only days that are in the calendar exist', () => {
  expect(wrong(({ day }) => isDay(day))).toEqual([]);
  const invented = [...calendar].flatMap(({ year, month }) =>
    (lengths(year)[month - 1] ?? 0) < 31 ? [written(year, month, 31)] : [],
  );
  expect(invented.filter(isDay)).toEqual([]);
  expect(['1900-02-29', '2100-02-29', '2026-13-01', '2026-00-10', '2026-1-1', ''].filter(isDay)).toEqual([]);
});

test('the day of an instant is the one on the calendars of Shanghai', () => {
  const shown = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });
  const hourly = Array.from({ length: 24 * 40 }, (_, i) => new Date(Date.UTC(2026, 1, 10, i, 0, i === 16 ? 0 : 59)));
  const edges = calendar.flatMap(({ year, month, date }) =>
    [-1, 0].map((ms) => new Date(Date.UTC(year, month - 1, date, 16, 0, 0, ms))),
  );
  const differ = [...hourly, ...edges].filter((at) => dayOf(at.toISOString()) !== shown.format(at));
  expect(differ).toEqual([]);
});

test('a day begins with the first instant that falls on it', () => {
  expect(wrong(({ day }) => dayOf(startOf(day)) === day)).toEqual([]);
  expect(wrong(({ day }) => dayOf(new Date(Date.parse(startOf(day)) - 1).toISOString()) === dayAfter(day, -1))).toEqual(
    [],
  );
});

const reckon =
  "import('./test/given/days-reckoned.ts').then(({ daysReckoned }) => process.stdout.write(daysReckoned()))";

test('a machine reckons the same days wherever its clock stands', async () => {
  const zones = ['Asia/Shanghai', 'UTC', 'America/New_York', 'Pacific/Apia'];
  const told = await Promise.all(zones.map((TZ) => runNode(['--import', 'tsx', '-e', reckon], { TZ })));
  expect(told).toEqual(zones.map(() => ({ code: 0, said: daysReckoned() })));
});
