import type { Day } from '../day.ts';
import { dayIn } from './date.ts';
import { numberIn } from './number.ts';
import { squash } from './squash.ts';

const perUnit: Readonly<Record<string, number>> = { 天: 1, 日: 1, 周: 7, 月: 30, 季: 90, 年: 365 };
const numerals = '零一二三四五六七八九';
const hundreds =
  /([一二三四五六七八九])百(?:零([一二三四五六七八九])|([一二三四五六七八九])十([一二三四五六七八九])?|([一二三四五六七八九]))?/gu;
const numeral = (text: string | undefined): number => (text === undefined ? 0 : numerals.indexOf(text));
const atOnce = /款到|现款|現款|现付|现结|即付|即时|货到付款|预付|全款|cash|prepaid|advance|on delivery/iu;

const aYear = /\d{4}年|\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}月\d{1,2}[日号]/u;
const aDay = /\d{4}[-./年]\d{1,2}[-./月]\d{1,2}[日号]?/gu;

/** `三十` as `30`, `十五` as `15`, `一百八十` as `180`. */
export const inDigits = (text: string): string =>
  text
    .replaceAll('两', '二')
    .replaceAll('〇', '零')
    .replace(hundreds, (_, hundred: string, one?: string, ten?: string, last?: string, bareTen?: string) =>
      String(numerals.indexOf(hundred) * 100 + (numeral(ten) + numeral(bareTen)) * 10 + numeral(one) + numeral(last)),
    )
    .replace(/([一二三四五六七八九]?)十([一二三四五六七八九]?)/gu, (_, tens: string, ones: string) =>
      String((tens === '' ? 1 : numerals.indexOf(tens)) * 10 + (ones === '' ? 0 : numerals.indexOf(ones))),
    )
    .replace(/[零一二三四五六七八九]/gu, (numeral) => String(numerals.indexOf(numeral)));

/** Days until payment as a text says them: `30`, `月结60天`, `验收后三个月`; paid at once is none. The longest counts; a day of the calendar is no term. */
export function daysOfTerm({ text }: { readonly text: string }): number | undefined {
  const bare = inDigits(squash(text));
  if (aYear.test(bare)) return undefined;
  const plain = numberIn(bare);
  if (plain) return plain.gte(0) ? plain.round(0, 3).toNumber() : undefined;
  const spans = Array.from(
    bare.matchAll(/(\d+(?:\.\d+)?)个?(?:工作|自然)?([天日周月季年])/gu),
    ([, count = '', unit = '']) => Math.ceil(Number(count) * (perUnit[unit] ?? 1)),
  );
  const english = Array.from(bare.matchAll(/(\d+)(?:calendar|working|business)?days?/giu), ([, count]) =>
    Number(count),
  );
  const found = [...spans, ...english];
  if (found.length > 0) return Math.max(...found);
  return atOnce.test(bare) ? 0 : undefined;
}

/** The last day of the calendar by which a text says that something is paid, `2026年12月31日前`. */
export const dayOfTerm = (text: string): Day | undefined =>
  Array.from(inDigits(squash(text)).matchAll(aDay), ([day]) => dayIn(day))
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);

/** Whether a text counts its day from something else: `收到预付款后30日内`. */
export const isCountedFrom = (text: string): boolean =>
  numberIn(text) === undefined && daysOfTerm({ text }) !== undefined;
