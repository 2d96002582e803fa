import { isBlank } from '#policy/blank.ts';
import { isDay } from '#policy/day.ts';
import type { InvoiceClause, InvoiceFacts } from '#policy/facts/invoice.ts';
import type { Invoice } from '#policy/terms/invoice.ts';
import { fill, type Words } from '#policy/words.ts';

const noNumber: Words = { 'zh-CN': '没有写发票号码', en: 'the number of the invoice is not given' };
const noDay: Words = { 'zh-CN': '开票日期「{day}」看不出是哪一天', en: '“{day}” is no day of issue' };
const tooLate: Words = { 'zh-CN': '开票日期 {day} 还没有到', en: '{day}, the day of issue, is still to come' };
const tooEarly: Words = {
  'zh-CN': '开票日期 {day} 早于合同日期 {contractOn}',
  en: 'it was issued on {day}, before the contract of {contractOn}',
};

function wrongWith({ number, issuedOn: day }: NonNullable<Invoice['issued']>, { today, contract }: InvoiceFacts) {
  const contractOn = contract?.contractOn ?? day;
  const rules: readonly (readonly [boolean, Words])[] = [
    [isBlank(number), noNumber],
    [!isDay(day), noDay],
    [isDay(day) && day > today, tooLate],
    [isDay(day) && day < contractOn, tooEarly],
  ];
  return rules.flatMap(([isBroken, words]) => (isBroken ? [fill(words, { day, contractOn })] : []));
}

/** 开票写明号码和日期：日期真实，不晚于今天，不早于合同。 */
export const numberAndDay: InvoiceClause = {
  id: 'invoice/number-and-day',
  cites: 'DM-8b',
  gates: ['invoice.issue'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '{what}', en: '{what}' },
    remedy: { 'zh-CN': '请照开出的发票填写', en: 'give what stands on the invoice' },
  },
  breaches: ({ issued }, facts) =>
    issued ? wrongWith(issued, facts).map((what) => ({ field: 'issued', gaps: { what } })) : [],
};
