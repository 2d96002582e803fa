import { isBlank } from '#policy/blank.ts';
import type { ReceiptClause } from '#policy/facts/receipt.ts';
import { yuanText } from '#policy/form/number.ts';
import { mostFen } from '#policy/terms/receipt.ts';

/** 回款写明金额：大于零的人民币，精确到分。 */
export const amountSaid: ReceiptClause = {
  id: 'receipt/amount-said',
  cites: 'DM-8a',
  gates: ['receipt.announce', 'receipt.enter', 'receipt.edit', 'receipt.confirm'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '金额「{amount}」看不出是多少', en: '“{amount}” says no amount' },
    remedy: {
      'zh-CN': '请写人民币金额，如 102,000.00，大于零，最多两位小数，不超过 {most}',
      en: 'write an amount of yuan such as 102,000.00, above zero, with two decimals at most, up to {most}',
    },
  },
  breaches: ({ fen, amount }) =>
    fen !== undefined && fen > 0 && fen <= mostFen
      ? []
      : [{ field: 'amount', gaps: { amount: isBlank(amount) ? '' : amount, most: yuanText(mostFen) } }],
};
