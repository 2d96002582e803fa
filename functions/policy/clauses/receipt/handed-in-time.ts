import { isBlank } from '#policy/blank.ts';
import { daysBetween, isDay } from '#policy/day.ts';
import type { ReceiptClause } from '#policy/facts/receipt.ts';
import { fill, type Words } from '#policy/words.ts';

const late: Words = {
  'zh-CN': '{takenOn} 收款，{days} 天后才交',
  en: 'taken on {takenOn}, it was handed in {days} days later',
};
const open: Words = {
  'zh-CN': '{takenOn} 收款，{days} 天了还没有交',
  en: 'taken on {takenOn}, it is not handed in after {days} days',
};
const before: Words = {
  'zh-CN': '交款日期早于收款日期 {takenOn}',
  en: 'it was handed in before it was taken on {takenOn}',
};

/** 现金和支票收到后及时交给出纳。 */
export const handedInTime: ReceiptClause = {
  id: 'receipt/handed-in-time',
  cites: 'X1',
  gates: ['receipt.announce', 'receipt.enter', 'receipt.edit', 'receipt.confirm'],
  level: 'flag',
  says: {
    reason: { 'zh-CN': '{what}', en: '{what}' },
    remedy: {
      'zh-CN': '收款后 {most} 天内交给出纳，并写上交款日期',
      en: 'hand it to the cashier within {most} days, and write down when',
    },
  },
  breaches: ({ takenOn, handedOn }, { today }, { handInWithinDays: most }) => {
    if (!isDay(takenOn) || !(isDay(handedOn) || isBlank(handedOn))) return [];
    const days = daysBetween(takenOn, isDay(handedOn) ? handedOn : today);
    if (days >= 0 && days <= most) return [];
    const words = days < 0 ? before : isDay(handedOn) ? late : open;
    return isDay(handedOn) || days > most
      ? [{ field: 'handedOn', gaps: { what: fill(words, { takenOn, days }), most } }]
      : [];
  },
};
