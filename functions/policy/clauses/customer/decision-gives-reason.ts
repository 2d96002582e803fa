import { isBlank } from '#policy/blank.ts';
import type { CustomerClause } from '#policy/facts/customer.ts';

/** 有相似客户时，确认或不通过都要写明理由。 */
export const decisionGivesReason: CustomerClause = {
  id: 'customer/decision-gives-reason',
  cites: 'CF-2.1b',
  gates: ['customer.confirm', 'customer.refuse'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '有相似客户，但没写理由', en: 'there are similar customers and no reason is given' },
    remedy: { 'zh-CN': '请写一句为什么是或不是同一家', en: 'say in a sentence why it is or is not the same' },
  },
  breaches: ({ decision }, { search, said }) =>
    isBlank(said?.reason ?? '') && (decision?.kind !== 'absent' || search?.candidates.length)
      ? [{ field: 'decision' }]
      : [],
};
