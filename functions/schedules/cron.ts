import { dayAfter, dayOf, startOf, type Day } from '#policy/day.ts';

/** When, Asia/Shanghai: minute, hour, day of the month, month (always `*`) and day of the week, as in `20 6 * * *`. */
export type Cron = string;

const minuteMs = 60_000;
const weekdays = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
/** Longer than any two times of a schedule lie apart. */
const mostDays = 40;

/** Whether a field holds for a value: `*`, every so many, or this one. */
function holds(field: string, value: number): boolean {
  if (field === '*') return true;
  if (field.startsWith('*/')) return value % Number(field.slice(2)) === 0;
  return Number(field) === value;
}

function isOn(cron: Cron, day: Day): boolean {
  const [, , date = '', , weekday = ''] = cron.split(' ');
  return (
    holds(date, Number(day.slice(8))) &&
    (weekday === '*' || weekdays[new Date(Date.parse(day)).getUTCDay()] === weekday)
  );
}

const valuesOf = (field: string, upTo: number): number[] =>
  Array.from({ length: upTo }, (_, value) => value).filter((value) => holds(field, value));

/** The instants at which a schedule falls on a day, earliest first. */
export function timesOn(cron: Cron, day: Day): string[] {
  if (!isOn(cron, day)) return [];
  const [minute = '', hour = ''] = cron.split(' ');
  const begins = Date.parse(startOf(day));
  return valuesOf(hour, 24).flatMap((h) =>
    valuesOf(minute, 60).map((m) => new Date(begins + (h * 60 + m) * minuteMs).toISOString()),
  );
}

/** The last instant, this one included, at which a schedule was to run. */
export function lastTime(cron: Cron, at: string): string | undefined {
  const today = dayOf(at);
  for (let back = 0; back < mostDays; back += 1) {
    const last = timesOn(cron, dayAfter(today, -back)).findLast((time) => time <= at);
    if (last !== undefined) return last;
  }
  return undefined;
}
