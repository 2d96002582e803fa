import { isBlank } from '#policy/blank.ts';
import type { ReceiptClause } from '#policy/facts/receipt.ts';
import { yuanText } from '#policy/form/number.ts';
import { amountIn, amountProblems } from '#policy/money/amount.ts';
import { mostFen, type Receipt } from '#policy/terms/receipt.ts';
import { fill, type Words } from '#policy/words.ts';

const whys = {
  low: { 'zh-CN': '金额要大于零', en: 'an amount that came in is above zero' },
  high: { 'zh-CN': '金额超过 {most}', en: 'it is above {most}' },
} as const satisfies Record<string, Words>;

function whyNot({ amount, fen }: Receipt): Words | undefined {
  if (fen !== undefined)
    return fen <= 0 ? whys.low : fen > mostFen ? fill(whys.high, { most: yuanText(mostFen) }) : undefined;
  const said = amountIn(amount);
  return 'problem' in said ? amountProblems[said.problem] : amountProblems['not-a-number'];
}

/** 回款写明金额：大于零的人民币，精确到分。 */
export const amountSaid: ReceiptClause = {
  id: 'receipt/amount-said',
  cites: 'DM-8a',
  gates: ['receipt.announce', 'receipt.enter', 'receipt.edit', 'receipt.confirm'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '金额「{amount}」不能入账：{why}', en: '“{amount}” cannot be booked: {why}' },
    remedy: {
      'zh-CN': '请写人民币金额，如 102,000.00，最多两位小数',
      en: 'write an amount of yuan such as 102,000.00, with two decimals at most',
    },
  },
  breaches: (receipt) => {
    const why = whyNot(receipt);
    return why ? [{ field: 'amount', gaps: { amount: isBlank(receipt.amount) ? '' : receipt.amount, why } }] : [];
  },
};
