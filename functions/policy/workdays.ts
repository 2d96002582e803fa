import in2024 from 'chinese-days/dist/years/2024.json' with { type: 'json' };
import in2025 from 'chinese-days/dist/years/2025.json' with { type: 'json' };
import in2026 from 'chinese-days/dist/years/2026.json' with { type: 'json' };
import { dayAfter, daysBetween, type Day } from './day.ts';
import { holidayOverrides, type Announced } from './holiday-overrides.ts';
import type { Words } from './words.ts';

const thursday = '1970-01-01';
const daysFromMonday = 3;

/** Days since the first Monday of the count. */
const countOf = (day: Day): number => daysBetween(thursday, day) + daysFromMonday;

const weekdaysThrough = (day: Day): number => {
  const weeks = Math.floor(countOf(day) / 7);
  return weeks * 5 + Math.min(countOf(day) - weeks * 7 + 1, 5);
};

const isWeekday = (day: Day): boolean => countOf(day) - Math.floor(countOf(day) / 7) * 7 < 5;

/** Working days of a country or a house. */
export interface Calendar {
  /** Whether the holidays of a year are known; where they are not, Monday to Friday are its working days. */
  readonly isYearKnown: (year: number) => boolean;
  readonly isWorkday: (day: Day) => boolean;
  /** Working days after one day, up to and including another; negative when `to` comes first. */
  readonly workdaysAfter: (from: Day, to: Day) => number;
}

/** The calendar of these announcements, by year; of two that name a day, the later one holds. */
export function calendarOf(...announcements: readonly Readonly<Record<number, Announced>>[]): Calendar {
  const years = new Set(announcements.flatMap((by) => Object.keys(by).map(Number)));
  const named = new Map(
    announcements
      .flatMap((by) => Object.values(by))
      .flatMap(({ off, worked }): [Day, boolean][] => [
        ...off.map((day): [Day, boolean] => [day, false]),
        ...worked.map((day): [Day, boolean] => [day, true]),
      ]),
  );
  const exceptions = [...named].filter(([day, isWorked]) => isWorked !== isWeekday(day));
  const workdaysThrough = (day: Day): number =>
    exceptions.reduce(
      (count, [on, isWorked]) => (on <= day ? count + (isWorked ? 1 : -1) : count),
      weekdaysThrough(day),
    );
  return {
    isYearKnown: (year) => years.has(year),
    isWorkday: (day) => named.get(day) ?? isWeekday(day),
    workdaysAfter: (from, to) => workdaysThrough(to) - workdaysThrough(from),
  };
}

interface Packaged {
  readonly holidays: Readonly<Record<Day, string>>;
  readonly workdays: Readonly<Record<Day, string>>;
}

const announced = ({ holidays, workdays }: Packaged): Announced => ({
  off: Object.keys(holidays),
  worked: Object.keys(workdays),
});

/** Mainland China's calendar: the announcements of the State Council, and what the department knows beyond them. */
export const chineseCalendar = calendarOf(
  { 2024: announced(in2024), 2025: announced(in2025), 2026: announced(in2026) },
  holidayOverrides,
);

/** Whether a year's holidays are known; where they are not, {@link yearUnknown} says so. */
export const { isYearKnown, isWorkday, workdaysAfter } = chineseCalendar;

/** Years of these days whose holidays are not known, each once. */
export const unknownYears = (days: readonly Day[]): number[] =>
  [...new Set(days.map((day) => Number(day.slice(0, 4))))].filter((year) => !isYearKnown(year)).sort((a, b) => a - b);

/** What is said beside working days that were counted without a year's holidays, and who mends it ({@link holidayOverrides}). */
export const yearUnknown: Words = {
  'zh-CN': '{year} 年的放假安排还没有登记，工作日暂按周一至周五计；公布后请告知系统管理员补上。',
  en: 'The holidays of {year} are not known yet; Monday to Friday are counted as working days. Once they are announced, tell whoever runs Salesdesk.',
};

/** No holiday is longer than this; beyond it a calendar without working days is at fault. */
const longestHoliday = 60;

/** The day itself where it is a working day, else the next one. */
export function workdayFrom(day: Day, { isWorkday }: Calendar = chineseCalendar): Day {
  const days = Array.from({ length: longestHoliday }, (_, i) => dayAfter(day, i));
  return days.find(isWorkday) ?? day;
}

/** The working day so many working days after a day. */
export function workdayAfter(day: Day, count: number, calendar: Calendar = chineseCalendar): Day {
  let found = day;
  for (let left = count; left > 0; left -= 1) found = workdayFrom(dayAfter(found, 1), calendar);
  return found;
}
