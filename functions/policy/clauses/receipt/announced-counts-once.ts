import type { ReceiptClause } from '#policy/facts/receipt.ts';
import { yuanText } from '#policy/form/number.ts';
import { receiptStages } from '#policy/terms/receipt.ts';

/** 预告和流水可能是同一笔：确认一笔，撤下另一笔。 */
export const announcedCountsOnce: ReceiptClause = {
  id: 'receipt/announced-counts-once',
  cites: 'DM-8a',
  gates: ['receipt.confirm'],
  level: 'flag',
  says: {
    reason: {
      'zh-CN': '这位客户 {day} 还有一笔 ¥{amount}，是「{stage}」',
      en: 'there is another ¥{amount} of this customer, of {day}, “{stage}”',
    },
    remedy: {
      'zh-CN': '如果是同一笔，请只确认一笔，撤下或冲销另一笔',
      en: 'if they are the same, confirm one of them only, and drop or reverse the other',
    },
  },
  breaches: (_, { alike }) =>
    alike
      ? [
          {
            field: 'amount',
            gaps: { day: alike.receivedOn, amount: yuanText(alike.fen ?? 0), stage: receiptStages[alike.stage] },
          },
        ]
      : [],
};
