import type { ContractClause } from '#policy/facts/contract.ts';
import { breachAt, nameOf } from '#policy/form/breach-at.ts';
import { outOfOrder } from '#policy/form/days-in-order.ts';

/** 日期先后合理：交货不早于签订，完成不早于开始，有效期晚于交货。 */
export const datesInOrder: ContractClause = {
  id: 'contract/dates-in-order',
  cites: 'DM-9',
  gates: ['contract.submit'],
  level: 'refuse',
  says: {
    reason: {
      'zh-CN': '{place}（{day}）早于 {other}（{otherDay}）',
      en: '{place} ({day}) is earlier than {other} ({otherDay})',
    },
    remedy: { 'zh-CN': '请核对这两个日期', en: 'check both dates' },
  },
  breaches: (_, { reading }) =>
    (reading ? outOfOrder(reading) : []).map(({ early, late }) =>
      breachAt(early, { day: early.value, other: nameOf(late), otherDay: late.value }),
    ),
};
