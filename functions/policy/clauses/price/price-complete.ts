import { isBlank } from '#policy/blank.ts';
import type { PriceClause } from '#policy/facts/price.ts';
import { priceFieldNames } from '#policy/terms/price.ts';

const texts = ['product', 'unit', 'validFromOn'] as const;

/** 一行价目要有产品、单位、目录价和生效日。 */
export const priceComplete: PriceClause = {
  id: 'price/price-complete',
  cites: 'DM-10',
  gates: ['price.list', 'price.edit'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '缺「{field}」', en: 'the {field} is missing' },
    remedy: { 'zh-CN': '请补上{field}', en: 'fill in the {field}' },
  },
  breaches: (price) =>
    [
      ...texts.filter((field) => isBlank(price[field])),
      ...(price.listFen === undefined ? ['listFen' as const] : []),
    ].map((field) => ({ field, gaps: { field: priceFieldNames[field] } })),
};
