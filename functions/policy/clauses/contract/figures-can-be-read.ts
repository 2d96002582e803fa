import type { ContractClause } from '#policy/facts/contract.ts';
import { breachAt } from '#policy/form/breach-at.ts';
import { figures, goodsLines } from '#policy/form/figures.ts';

/** 数量、单价、金额、比例都要读得出数；不能是负数，数量要大于零。 */
export const figuresCanBeRead: ContractClause = {
  id: 'contract/figures-can-be-read',
  cites: 'DM-9',
  gates: ['contract.submit'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '{place}「{text}」读不出合用的数', en: '{place}: “{text}” is no figure to count with' },
    remedy: {
      'zh-CN': '请只写数字，如 12,500.00；不能为负，数量大于零',
      en: 'write digits only, such as 12,500.00; never below nothing, and a quantity above it',
    },
  },
  breaches: (_, { reading }) => {
    if (!reading) return [];
    const unread = figures(reading, 'quantity', 'unit-price', 'amount', 'total', 'percent').filter(
      ({ value }) => value === undefined,
    );
    const none = goodsLines(reading).flatMap(({ quantity }) => (quantity?.value?.lte(0) ? [quantity] : []));
    return [...unread, ...none].map((place) => breachAt(place));
  },
};
