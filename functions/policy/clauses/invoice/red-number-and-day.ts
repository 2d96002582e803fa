import { isBlank } from '#policy/blank.ts';
import { isDay } from '#policy/day.ts';
import type { InvoiceClause, InvoiceFacts } from '#policy/facts/invoice.ts';
import type { Invoice } from '#policy/terms/invoice.ts';
import { fill, type Words } from '#policy/words.ts';

const noNumber: Words = { 'zh-CN': '没有写红字发票号码', en: 'the number of the red invoice is not given' };
const sameNumber: Words = {
  'zh-CN': '红字发票和原发票的号码一样',
  en: 'the red invoice bears the number of the first one',
};
const noDay: Words = { 'zh-CN': '红冲日期「{day}」看不出是哪一天', en: '“{day}” is no day of issue' };
const tooLate: Words = { 'zh-CN': '红冲日期 {day} 还没有到', en: '{day}, the day of issue, is still to come' };
const tooEarly: Words = {
  'zh-CN': '红冲日期 {day} 早于原发票日期 {issuedOn}',
  en: 'it was issued on {day}, before the invoice of {issuedOn} it takes back',
};

function wrongWith({ red, issued }: Invoice, { today }: InvoiceFacts): Words[] {
  const { number = '', issuedOn: day = '' } = red ?? {};
  const issuedOn = issued?.issuedOn ?? day;
  const rules: readonly (readonly [boolean, Words])[] = [
    [isBlank(number), noNumber],
    [!isBlank(number) && number.trim() === issued?.number.trim(), sameNumber],
    [!isDay(day), noDay],
    [isDay(day) && day > today, tooLate],
    [isDay(day) && day < issuedOn, tooEarly],
  ];
  return rules.flatMap(([isBroken, words]) => (isBroken ? [fill(words, { day, issuedOn })] : []));
}

/** 红冲写明红字发票的号码和日期：日期真实，不晚于今天，不早于原发票。 */
export const redNumberAndDay: InvoiceClause = {
  id: 'invoice/red-number-and-day',
  cites: 'DM-8b',
  gates: ['invoice.redden'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '{what}', en: '{what}' },
    remedy: { 'zh-CN': '请照开出的红字发票填写', en: 'give what stands on the red invoice' },
  },
  breaches: (invoice, facts) => wrongWith(invoice, facts).map((what) => ({ field: 'red', gaps: { what } })),
};
