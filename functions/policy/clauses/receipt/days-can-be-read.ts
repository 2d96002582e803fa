import { isBlank } from '#policy/blank.ts';
import { isDay } from '#policy/day.ts';
import type { ReceiptClause } from '#policy/facts/receipt.ts';
import { receiptFieldNames } from '#policy/terms/receipt.ts';
import { fill, type Words } from '#policy/words.ts';

const missing: Words = { 'zh-CN': '没有写{field}', en: 'the day {field} is missing' };
const unread: Words = { 'zh-CN': '{field}「{day}」看不出是哪一天', en: '“{day}” says no day {field}' };

const isWithin = (text: string): boolean => isDay(text) && text >= '2000-01-01' && text < '2100-01-01';

/** 到账日期写明是哪一天；收款和交款日期写了也要读得懂。 */
export const daysCanBeRead: ReceiptClause = {
  id: 'receipt/days-can-be-read',
  cites: 'DM-8a',
  gates: ['receipt.announce', 'receipt.enter', 'receipt.edit', 'receipt.confirm'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '{what}', en: '{what}' },
    remedy: { 'zh-CN': '请写成 2026-03-31 这样的日期', en: 'write a day such as 2026-03-31' },
  },
  breaches: (receipt) =>
    (['receivedOn', 'takenOn', 'handedOn'] as const)
      .filter((field) => (isBlank(receipt[field]) ? field === 'receivedOn' : !isWithin(receipt[field])))
      .map((field) => ({
        field,
        gaps: {
          what: fill(isBlank(receipt[field]) ? missing : unread, {
            field: receiptFieldNames[field],
            day: receipt[field],
          }),
        },
      })),
};
