import type { ConsentClause } from '#policy/facts/consent.ts';

/** 客户还归自己，才能同意。 */
export const answeredWhileHeld: ConsentClause = {
  id: 'consent/answered-while-held',
  cites: 'CF-2.1e',
  gates: ['consent.grant'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '客户「{name}」已经不归您', en: 'the customer {name} is no longer yours' },
    remedy: { 'zh-CN': '征询的同事会重新征询现在的归属人', en: 'the colleague has to ask whoever holds it now' },
  },
  breaches: ({ customerName: name, ownerId }, { customer }) =>
    customer === undefined || customer?.ownerId === ownerId ? [] : [{ field: 'ownerId', gaps: { name } }],
};
