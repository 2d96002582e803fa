import type { ConsentClause } from '#policy/facts/consent.ts';

/** 自己的客户不用征询。 */
export const notOnesOwn: ConsentClause = {
  id: 'consent/not-ones-own',
  cites: 'CF-2.1e',
  gates: ['consent.ask'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '客户「{name}」就归您', en: 'the customer {name} is your own' },
    remedy: { 'zh-CN': '可以直接联系和登记', en: 'contact them, and enter the call or visit' },
  },
  breaches: ({ customerName: name, askerId }, { customer }) =>
    customer?.ownerId === askerId ? [{ field: 'customerName', gaps: { name } }] : [],
};
