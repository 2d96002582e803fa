import { dayAfter, monthsAfter, type Day } from '../day.ts';
import type { Owed } from '../terms/account.ts';
import { dueEvents, type DueEvent, type Instalment } from '../terms/contract.ts';
import { chineseCalendar, workdayAfter, workdayFrom, type Calendar } from '../workdays.ts';
import { fill, type Words } from '../words.ts';

type Events = Readonly<Partial<Record<Exclude<DueEvent, 'day'>, Day>>>;
type After = Instalment['after'];
type Reckoned = Pick<Instalment, 'from' | 'after' | 'on'>;

interface Holidays {
  /** DM-8a: whether a due day that is no working day moves to the next one. */
  readonly dueDaysMoveOffHolidays: boolean;
}

const dayOfNextMonth = (day: Day, date: number): Day => {
  const next = monthsAfter(`${day.slice(0, 7)}-01`, 1);
  const last = dayAfter(monthsAfter(next, 1), -1);
  return date < Number(last.slice(8)) ? dayAfter(next, Math.max(date, 1) - 1) : last;
};

const steps: Readonly<Record<After['unit'], (day: Day, count: number, calendar: Calendar) => Day>> = {
  days: dayAfter,
  workdays: workdayAfter,
  months: monthsAfter,
  dayOfNextMonth,
};

/** What an instalment is reckoned from, once that has happened. */
const sinceOf = ({ from, on }: Pick<Reckoned, 'from' | 'on'>, events: Events): Day | undefined =>
  from === 'day' ? on : events[from];

/** 到期日 (DM-8a): the last day on which an instalment is paid in time; undefined while its event has not happened. */
export function dueDay(
  instalment: Reckoned,
  events: Events,
  { dueDaysMoveOffHolidays }: Holidays = { dueDaysMoveOffHolidays: false },
  calendar: Calendar = chineseCalendar,
): Day | undefined {
  const since = sinceOf(instalment, events);
  if (since === undefined) return undefined;
  const { unit, count, thenDays = 0 } = instalment.after;
  const due = dayAfter(steps[unit](since, count, calendar), thenDays);
  return dueDaysMoveOffHolidays ? workdayFrom(due, calendar) : due;
}

/** The due days that working days went into: they are as sure as the holidays of their years. */
export const daysByWorkdays = (
  owed: readonly Pick<Owed, 'after' | 'dueOn'>[],
  { dueDaysMoveOffHolidays }: Holidays,
): Day[] =>
  owed.flatMap(({ after, dueOn }) =>
    dueOn !== undefined && (dueDaysMoveOffHolidays || after.unit === 'workdays') ? [dueOn] : [],
  );

const spans: Readonly<Record<After['unit'], Words>> = {
  days: { 'zh-CN': '{since}起 {count} 天', en: '{count} days from {since}' },
  workdays: { 'zh-CN': '{since}起 {count} 个工作日', en: '{count} working days from {since}' },
  months: { 'zh-CN': '{since}起 {count} 个月', en: '{count} months from {since}' },
  dayOfNextMonth: { 'zh-CN': '{since}的次月 {count} 日', en: 'day {count} of the month after {since}' },
};
const sameDay: Words = { 'zh-CN': '{since}当天', en: 'the day of {since}' };
const nextMonthsEnd: Words = { 'zh-CN': '{since}的次月月底', en: 'the end of the month after {since}' };
const andThen: Words = { 'zh-CN': '{span}，再加 {days} 天', en: '{span}, and {days} days more' };
const agreed: Words = { 'zh-CN': '约定日 {on}', en: 'the day agreed, {on}' };
const happened: Words = { 'zh-CN': '{event} {on} ', en: '{event} on {on}' };

/** No month has more days. */
const longestMonth = 31;

function spanOf({ unit, count }: After): Words {
  if (unit === 'dayOfNextMonth' && count >= longestMonth) return nextMonthsEnd;
  return count === 0 && unit !== 'dayOfNextMonth' ? sameDay : spans[unit];
}

/** How a due day was reckoned, `验收 2026-11-03 起 30 天`; without the day while its event has not happened. */
export function reckoned(instalment: Reckoned, events: Events): Words {
  const { from, after, on } = instalment;
  if (from === 'day') return on === undefined ? dueEvents.day : fill(agreed, { on });
  const [event, day] = [dueEvents[from], sinceOf(instalment, events)];
  const since = day === undefined ? event : fill(happened, { event, on: day });
  const span = fill(spanOf(after), { since, count: after.count });
  return after.thenDays === undefined ? span : fill(andThen, { span, days: after.thenDays });
}
