import type { GoliveClause } from '#policy/facts/golive.ts';

/** 回款由财务确认，没有财务就没有一笔到账。 */
export const financeThere: GoliveClause = {
  id: 'golive/finance-there',
  cites: 'DM-8a',
  gates: ['golive.declare'],
  level: 'flag',
  says: {
    reason: { 'zh-CN': '还没有财务', en: 'there is nobody of finance' },
    remedy: {
      'zh-CN': '可以先上线；回款和发票要等财务登记进来',
      en: 'it can go live; receipts and invoices wait for finance',
    },
  },
  breaches: (_, { people }) =>
    people?.some(({ hasLeft, roles }) => !hasLeft && roles.includes('finance')) === false ? [{ field: 'staff' }] : [],
};
