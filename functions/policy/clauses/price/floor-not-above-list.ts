import type { PriceClause } from '#policy/facts/price.ts';
import { yuanText } from '#policy/form/number.ts';

/** 底价不会高于目录价；没有底价的不比。 */
export const floorNotAboveList: PriceClause = {
  id: 'price/floor-not-above-list',
  cites: 'DM-10',
  gates: ['price.list', 'price.edit'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '底价 ¥{floor} 高于目录价 ¥{list}', en: 'the floor ¥{floor} is above the list price ¥{list}' },
    remedy: { 'zh-CN': '请核对两个价格', en: 'compare the two prices' },
  },
  breaches: ({ floorFen, listFen }) =>
    floorFen !== undefined && listFen !== undefined && floorFen > listFen
      ? [{ field: 'floorFen', gaps: { floor: yuanText(floorFen), list: yuanText(listFen) } }]
      : [],
};
