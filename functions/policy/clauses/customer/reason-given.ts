import { isBlank } from '#policy/blank.ts';
import type { CustomerClause } from '#policy/facts/customer.ts';

/** 客户去留的决定要写明理由。 */
export const reasonGiven: CustomerClause = {
  id: 'customer/reason-given',
  cites: 'CF-2.1g',
  gates: ['customer.offer', 'customer.keep', 'customer.transfer', 'customer.undoTransfer'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '没写理由', en: 'no reason is given' },
    remedy: { 'zh-CN': '请写一句为什么', en: 'say why in a sentence' },
  },
  breaches: (_, { reason }) => (reason !== undefined && isBlank(reason) ? [{ field: 'reason' }] : []),
};
