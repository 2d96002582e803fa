import { dayAfter } from '#policy/day.ts';
import { workdaysAfter } from '#policy/workdays.ts';

/** Counted by hand: the days from Monday to Friday, one by one. */
const counted = (from: string, to: string): number => {
  const days = Array.from({ length: 40 }, (_, i) => dayAfter(from, i + 1)).filter((day) => day <= to);
  return days.filter((day) => ![0, 6].includes(new Date(day).getUTCDay())).length;
};

describe('working days after a day', () => {
  test.each([
    ['the same Monday', '2026-03-02', '2026-03-02', 0],
    ['Monday to Tuesday', '2026-03-02', '2026-03-03', 1],
    ['Friday to Monday', '2026-02-27', '2026-03-02', 1],
    ['Friday to Tuesday', '2026-02-27', '2026-03-03', 2],
    ['Saturday to Monday', '2026-02-28', '2026-03-02', 1],
    ['Saturday to Sunday', '2026-02-28', '2026-03-01', 0],
    ['backwards', '2026-03-03', '2026-03-02', -1],
    ['before the count of days begins', '1969-12-31', '1970-01-01', 1],
  ])('%s', (_, from, to, days) => {
    expect(workdaysAfter(from, to)).toBe(days);
  });

  test('agree with a count by hand from every day of a year, up to five weeks on', () => {
    for (let start = 0; start < 366; start += 1)
      for (let length = 0; length < 36; length += 7) {
        const [from, to] = [dayAfter('2027-12-20', start), dayAfter('2027-12-20', start + length + (start % 7))];
        expect([from, to, workdaysAfter(from, to)]).toEqual([from, to, counted(from, to)]);
      }
  });
});
