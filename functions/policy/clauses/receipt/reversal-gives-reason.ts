import { isBlank } from '#policy/blank.ts';
import type { ReceiptClause } from '#policy/facts/receipt.ts';

/** 冲销一笔回款要写明理由。 */
export const reversalGivesReason: ReceiptClause = {
  id: 'receipt/reversal-gives-reason',
  cites: 'DM-8a',
  gates: ['receipt.reverse'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '没写冲销的理由', en: 'no reason is given for the reversal' },
    remedy: {
      'zh-CN': '请写一句为什么，如退票、记错客户',
      en: 'say why in a sentence: a cheque that bounced, a wrong customer',
    },
  },
  breaches: (_, { reason }) => (reason !== undefined && isBlank(reason) ? [{ field: 'reason' }] : []),
};
