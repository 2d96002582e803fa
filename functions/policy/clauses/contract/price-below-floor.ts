import type { ContractClause } from '#policy/facts/contract.ts';
import { breachAt } from '#policy/form/breach-at.ts';
import { yuanText } from '#policy/form/number.ts';
import { pricedLines, shortfall } from '#policy/form/priced.ts';

/** 单价低于底价，销售人员无权定。 */
export const priceBelowFloor: ContractClause = {
  id: 'contract/price-below-floor',
  cites: 'DM-10',
  gates: ['contract.submit'],
  level: 'special',
  says: {
    reason: {
      'zh-CN': '低于底价：{product}单价 {price}，底价 {floor}，价目 {list}（-{percent}%），共优惠 {less} 元',
      en: 'below the floor: {product} at {price}; the floor is {floor}, the list {list} (-{percent}%), ¥{less} in all',
    },
    remedy: { 'zh-CN': '请改回底价以上，或送上级评审', en: 'go back above the floor, or have a superior review it' },
  },
  breaches: (_, facts) =>
    pricedLines(facts).flatMap((line) => {
      const { listFen = 0, floorFen } = line.listed ?? {};
      return floorFen !== undefined && line.asked.lt(floorFen)
        ? [breachAt(line.price, { ...shortfall(line, listFen), floor: yuanText(floorFen) })]
        : [];
    }),
};
