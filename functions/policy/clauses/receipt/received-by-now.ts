import { isDay } from '#policy/day.ts';
import type { ReceiptClause } from '#policy/facts/receipt.ts';
import { receiptFieldNames } from '#policy/terms/receipt.ts';

/** 到账的钱，日子已经到了；预告的到账日期可以写将来，收款和交款日期不行。 */
export const receivedByNow: ReceiptClause = {
  id: 'receipt/received-by-now',
  cites: 'DM-8a',
  gates: ['receipt.announce', 'receipt.enter', 'receipt.edit', 'receipt.confirm'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '{field} {day} 还没有到', en: 'the day {field}, {day}, is still to come' },
    remedy: { 'zh-CN': '请核对日期，钱到账后再登记和确认', en: 'check the day; book the money once it is there' },
  },
  breaches: (receipt, { today }) =>
    (['receivedOn', 'takenOn', 'handedOn'] as const)
      .filter((field) => field !== 'receivedOn' || receipt.stage !== 'announced')
      .filter((field) => isDay(receipt[field]) && receipt[field] > today)
      .map((field) => ({ field, gaps: { field: receiptFieldNames[field], day: receipt[field] } })),
};
