import type { ContractClause } from '#policy/facts/contract.ts';
import { breachAt } from '#policy/form/breach-at.ts';
import { priceDay, pricedLines } from '#policy/form/priced.ts';

/** 签订当日价目表里没有这个产品（或这个单位），不能当作标准价。 */
export const noListPrice: ContractClause = {
  id: 'contract/no-list-price',
  cites: 'DM-10',
  gates: ['contract.submit'],
  level: 'special',
  says: {
    reason: {
      'zh-CN': '价目表 {day} 没有「{product}」按「{unit}」计的价格，合同单价 {text}',
      en: 'on {day} the price list has no price for “{product}” by “{unit}”; the contract says {text}',
    },
    remedy: { 'zh-CN': '请核对品名和单位，或送上级评审', en: 'check product and unit, or have a superior review it' },
  },
  breaches: (_, facts) =>
    pricedLines(facts)
      .filter(({ listed }) => !listed)
      .map(({ line: { goods, unit }, price }) =>
        breachAt(price, { day: priceDay(facts), product: goods.text.trim(), unit: unit?.text.trim() ?? '' }),
      ),
};
