import { dayAfter, isDay, monthsAfter, type Day } from '../day.ts';
import type { Instalment } from '../terms/contract.ts';
import { numberIn } from './number.ts';
import { squash } from './squash.ts';
import { dayOfTerm, inDigits } from './term.ts';

type After = Instalment['after'];

/** 账期 as a form says it: time after an event, or a day of the calendar. */
export type CreditTerm = { readonly after: After; readonly on?: never } | { readonly on: Day; readonly after?: never };

/** No term of a contract has more of any unit. */
const most = 1_000;
const monthsEnd = 31;
/** No longer text is looked through. */
const longest = 2_000;

const nextMonth = /(?:次|下个?)月的?(?:(\d{1,2})(?:[日号]|$)|月?[底末])/u;
const monthOfYear = /(\d{4})年(\d{1,2})月(?!\d)/u;
const dayOfYear = /(?<!\d|年|[-./])(\d{1,2})月(\d{1,2})[日号]/u;
const inCalendar = /(?:\d{4}年)?\d{1,2}月\d{1,2}[日号]|\d{4}年(?:\d{1,2}月)?/gu;
const span =
  /(\d+(?:\.\d+)?|半)(个?)(半?)(工作|营业|自然|日历|working|business|calendar)?(小时|天|日|周|星期|礼拜|月|季|年|days?|weeks?|months?)/giu;
const atOnce = /当天|当日|即日|立即|即时|即付|现结|现款|现付|款到(?!账)|货到付款|同时|cash|on delivery|at once/iu;

const whole = (unit: After['unit'], count: number): After | undefined =>
  count >= 0 && count <= most ? { unit, count: Math.ceil(count) } : undefined;

/** Half a month is fifteen days; a whole one is a month of the calendar. */
const months = (count: number): After | undefined =>
  Number.isInteger(count) ? whole('months', count) : whole('days', count * 30);

const perUnit: readonly (readonly [RegExp, (count: number) => After | undefined])[] = [
  [/小时/u, (count) => whole('days', Math.ceil(count / 24))],
  [/周|星期|礼拜|week/iu, (count) => whole('days', count * 7)],
  [/月|month/iu, months],
  [/季/u, (count) => months(count * 3)],
  [/年/u, (count) => months(count * 12)],
];

function afterOf([, number = '', , half = '', kind = '', unit = '']: readonly string[]): After | undefined {
  const count = (number === '半' ? 0.5 : Number(number)) + (half === '' ? 0 : 0.5);
  if (/工作|营业|working|business/iu.test(kind)) return whole('workdays', count);
  return (perUnit.find(([shape]) => shape.test(unit))?.[1] ?? ((days: number) => whole('days', days)))(count);
}

const roughly: Readonly<Record<After['unit'], number>> = { days: 1, workdays: 1.4, months: 30.5, dayOfNextMonth: 1 };

/** About how many days a term is, to tell the longer of two. */
export const daysAbout = ({ unit, count, thenDays = 0 }: After): number => count * roughly[unit] + thenDays;

/** A label's unit: `质保期（月）`, `付款期限（工作日）`. */
function unitOf(label: string): (count: number) => After | undefined {
  if (/工作日|营业日/u.test(label)) return (count) => whole('workdays', count);
  if (/年/u.test(label) && !/[月日天]/u.test(label)) return (count) => months(count * 12);
  return /月/u.test(label) && !/[日天]|月结/u.test(label) ? months : (count) => whole('days', count);
}

/** `12月31日前` without a year is the first such day from the day of the contract on. */
function dayWithoutYear(bare: string, from: Day | undefined): Day | undefined {
  const [, month = '', date = ''] = dayOfYear.exec(bare) ?? [];
  if (month === '' || from === undefined) return undefined;
  const year = Number(from.slice(0, 4));
  const days = [year, year + 1].map((each) => `${each}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`);
  return days.find((day) => isDay(day) && day >= from);
}

/** The last day of a month that a text names, `2026年3月底前`. */
function endOfMonth(bare: string): Day | undefined {
  const [, year = '', month = ''] = monthOfYear.exec(bare) ?? [];
  const first = `${year}-${month.padStart(2, '0')}-01`;
  return isDay(first) ? dayAfter(monthsAfter(first, 1), -1) : undefined;
}

const named = (text: string, bare: string, contractOn: Day | undefined): Day | undefined =>
  dayOfTerm(text.slice(0, longest)) ?? endOfMonth(bare) ?? dayWithoutYear(bare, contractOn);

/**
 * The term a text says: `30`, `3个月`, `10个工作日`, `次月5日前`, `2026年12月31日前`; the longest counts. A bare number is
 * of the label's unit. Undefined where it says none.
 */
export function creditTerm(text: string, label = '', contractOn?: Day): CreditTerm | undefined {
  const bare = inDigits(squash(text.slice(0, longest))).toLowerCase();
  const [next, date = monthsEnd] = nextMonth.exec(bare) ?? [];
  if (next !== undefined) return { after: { unit: 'dayOfNextMonth', count: Number(date) } };
  const on = named(text, bare, contractOn);
  if (on !== undefined) return { on };
  const plain = numberIn(bare);
  const spans = plain
    ? [unitOf(squash(label))(plain.toNumber())]
    : Array.from(bare.replace(inCalendar, ' ').matchAll(span), afterOf);
  const after = spans.filter((each) => each !== undefined).sort((one, other) => daysAbout(other) - daysAbout(one))[0];
  if (after) return { after };
  return !plain && atOnce.test(bare) ? { after: { unit: 'days', count: 0 } } : undefined;
}
