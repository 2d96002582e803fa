import type { ContractClause } from '#policy/facts/contract.ts';
import { breachAt } from '#policy/form/breach-at.ts';
import { figures } from '#policy/form/figures.ts';
import { wordsOf, yuanText } from '#policy/form/number.ts';

/** 大写金额与小写一致；读不懂的大写，等于没写。 */
export const amountInWordsAgrees: ContractClause = {
  id: 'contract/amount-in-words-agrees',
  cites: 'DM-9',
  gates: ['contract.submit'],
  level: 'refuse',
  says: {
    reason: {
      'zh-CN': '{place}大写「{text}」与小写 ¥{total} 不一致',
      en: '{place}: “{text}” in words is not ¥{total} in figures',
    },
    remedy: { 'zh-CN': '大写应为「{words}」；小写有误的改小写', en: 'write “{words}”, or mend the figures' },
  },
  breaches: (_, { reading }) => {
    if (!reading) return [];
    const totals = figures(reading, 'total').flatMap(({ value }) => value ?? []);
    const [total] = totals;
    return figures(reading, 'amount-in-words')
      .filter(({ value }) => total !== undefined && (value === undefined || !totals.includes(value)))
      .map((place) => breachAt(place, { total: yuanText(total ?? 0), words: wordsOf(total ?? 0) }));
  },
};
