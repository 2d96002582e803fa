import type { ReceiptClause } from '#policy/facts/receipt.ts';
import { receiptFieldNames } from '#policy/terms/receipt.ts';

/** No bank's number is longer, and no amount or day. */
const longestNumber = 60;

/** 一格写一件事，写得下就够了。 */
export const lineFits: ReceiptClause = {
  id: 'receipt/line-fits',
  cites: 'DM-8a',
  gates: ['receipt.announce', 'receipt.enter', 'receipt.edit'],
  level: 'refuse',
  says: {
    reason: {
      'zh-CN': '{field}有 {length} 个字，超过 {longest}',
      en: '“{field}” has {length} characters, over {longest}',
    },
    remedy: { 'zh-CN': '请写短一些，其余放在自己的备注列', en: 'make it shorter; put the rest in a column of yours' },
  },
  breaches: (receipt, _, { longestText, longestOutcome }) =>
    (
      [
        ['payer', longestText],
        ['customer', longestText],
        ['serial', longestNumber],
        ['amount', longestNumber],
        ['reference', longestOutcome],
        ['note', longestOutcome],
      ] as const
    )
      .map(([field, longest]) => ({ field, length: [...receipt[field]].length, longest }))
      .filter(({ length, longest }) => length > longest)
      .map(({ field, ...sizes }) => ({ field, gaps: { field: receiptFieldNames[field], ...sizes } })),
};
