import { isBlank } from '#policy/blank.ts';
import type { InvoiceClause } from '#policy/facts/invoice.ts';

/** 发票交接写明签收人。 */
export const receiverNamed: InvoiceClause = {
  id: 'invoice/receiver-named',
  cites: 'X8',
  gates: ['invoice.hand'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '没有写签收人', en: 'whoever took the invoice over is not named' },
    remedy: { 'zh-CN': '请写客户方签收的人', en: 'name who took it over at the customer' },
  },
  breaches: ({ handed }) => (isBlank(handed?.receiver ?? '') ? [{ field: 'handed' }] : []),
};
