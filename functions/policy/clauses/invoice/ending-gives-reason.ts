import { isBlank } from '#policy/blank.ts';
import type { InvoiceClause } from '#policy/facts/invoice.ts';

/** 不予开票、作废、红冲都要写明原因。 */
export const endingGivesReason: InvoiceClause = {
  id: 'invoice/ending-gives-reason',
  cites: 'DM-8b',
  gates: ['invoice.decline', 'invoice.void', 'invoice.redden'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '没有写明原因', en: 'no reason is given' },
    remedy: { 'zh-CN': '请写一句为什么', en: 'say why in a sentence' },
  },
  breaches: (_, { reason }) => (reason !== undefined && isBlank(reason) ? [{ field: 'reason' }] : []),
};
