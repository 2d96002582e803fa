import type { ReceiptClause } from '#policy/facts/receipt.ts';
import { isBalanced } from '#policy/money/account.ts';
import { accountWithout } from '#policy/receipt.ts';

/** 冲销和改核销，只退回账上还有的钱。 */
export const takenBackIsThere: ReceiptClause = {
  id: 'receipt/taken-back-is-there',
  cites: 'DM-8a',
  gates: ['receipt.match', 'receipt.reverse'],
  level: 'refuse',
  says: {
    reason: {
      'zh-CN': '客户账上已经没有这笔回款可退的数',
      en: 'the customer’s account no longer holds what this receipt brought',
    },
    remedy: {
      'zh-CN': '请先核对这位客户的其他回款和合同',
      en: 'look at the customer’s other receipts and contracts first',
    },
  },
  breaches: (_, facts, holidays) => {
    const account = accountWithout(facts, holidays);
    return account && !isBalanced(account) ? [{ field: 'parts' }] : [];
  },
};
