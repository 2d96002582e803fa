import type { ContractClause } from '#policy/facts/contract.ts';
import { breachAt } from '#policy/form/breach-at.ts';
import { goodsLines, lineSum } from '#policy/form/figures.ts';
import { yuanText } from '#policy/form/number.ts';
import { isSaid } from '#policy/form/places.ts';

/** 每一行：数量乘单价等于金额，算到分。 */
export const lineSumsAgree: ContractClause = {
  id: 'contract/line-sums-agree',
  cites: 'DM-9',
  gates: ['contract.submit'],
  level: 'refuse',
  says: {
    reason: {
      'zh-CN': '{place}是「{text}」，数量乘单价是 {sum}',
      en: '{place} says “{text}”, but quantity by price is {sum}',
    },
    remedy: { 'zh-CN': '请核对数量、单价和金额', en: 'check quantity, price and amount' },
  },
  breaches: (_, { reading }) =>
    (reading ? goodsLines(reading) : []).flatMap((line) => {
      const sum = lineSum(line);
      const { amount } = line;
      if (sum === undefined || !amount || amount.value === sum) return [];
      const isUnread = amount.value === undefined && isSaid(amount);
      return isUnread ? [] : [breachAt(amount, { sum: yuanText(sum) })];
    }),
};
