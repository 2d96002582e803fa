import { isBlank } from '#policy/blank.ts';
import { dayOf } from '#policy/day.ts';
import type { ReceiptClause } from '#policy/facts/receipt.ts';
import { yuanText } from '#policy/form/number.ts';
import { receiptStages } from '#policy/terms/receipt.ts';

/** 一笔流水只登记一次：流水号相同，或没有流水号而日期、付款方、金额、摘要都相同。 */
export const bankLineOnce: ReceiptClause = {
  id: 'receipt/bank-line-once',
  cites: 'DM-8a',
  gates: ['receipt.announce', 'receipt.enter', 'receipt.edit', 'receipt.confirm'],
  level: 'refuse',
  says: {
    reason: {
      'zh-CN': '这笔已于 {enteredOn} 登记过：{day} {payer} ¥{amount}，现在是「{stage}」',
      en: 'this was entered on {enteredOn} already: {payer}, ¥{amount}, {day}; it is “{stage}” now',
    },
    remedy: {
      'zh-CN': '同一笔不用再登记；确是另一笔的，请在流水号或摘要里写明区别',
      en: 'leave it out if it is the same; if it is another one, say what tells them apart under its number or reference',
    },
  },
  breaches: ({ serial }, { sameLine }) =>
    sameLine
      ? [
          {
            field: isBlank(serial) ? 'reference' : 'serial',
            gaps: {
              enteredOn: dayOf(sameLine.enteredAt),
              day: sameLine.receivedOn,
              payer: sameLine.payer,
              amount: yuanText(sameLine.fen ?? 0),
              stage: receiptStages[sameLine.stage],
            },
          },
        ]
      : [],
};
