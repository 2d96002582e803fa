import type { ContractClause } from '#policy/facts/contract.ts';
import { breachAt } from '#policy/form/breach-at.ts';
import { pricedLines, shortfall } from '#policy/form/priced.ts';

/** 单价低于价目就是优惠，量出差多少；跌破底价的由「低于底价」说。 */
export const discountBelowList: ContractClause = {
  id: 'contract/discount-below-list',
  cites: 'CT-2b2',
  gates: ['contract.submit'],
  level: 'special',
  says: {
    reason: {
      'zh-CN': '优惠：{product}单价 {price} 低于价目 {list}（-{percent}%），共优惠 {less} 元',
      en: 'discount: {product} at {price} is below the list’s {list} (-{percent}%), ¥{less} in all',
    },
    remedy: { 'zh-CN': '请改回价目，或送上级评审', en: 'go back to the list, or have a superior review it' },
  },
  breaches: (_, facts) =>
    pricedLines(facts).flatMap((line) => {
      const { listFen, floorFen } = line.listed ?? {};
      const isDiscount = listFen !== undefined && line.asked.lt(listFen) && !line.asked.lt(floorFen ?? 0);
      return isDiscount ? [breachAt(line.price, shortfall(line, listFen))] : [];
    }),
};
