import type { GoliveClause } from '#policy/facts/golive.ts';

/** 没有价目的产品，合同一律是特殊合同。 */
export const pricesListed: GoliveClause = {
  id: 'golive/prices-listed',
  cites: 'DM-10',
  gates: ['golive.declare'],
  level: 'flag',
  says: {
    reason: { 'zh-CN': '价目表还是空的', en: 'the price list is empty' },
    remedy: {
      'zh-CN': '可以先上线；没有价目的合同都要上级评审',
      en: 'it can go live; every contract without a list price goes to a superior',
    },
  },
  breaches: (_, { prices }) => (prices === 0 ? [{ field: 'prices' }] : []),
};
