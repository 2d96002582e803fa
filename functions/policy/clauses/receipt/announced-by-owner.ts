import type { ReceiptClause } from '#policy/facts/receipt.ts';
import { isHeld } from '#policy/standing.ts';

/** 谁的客户谁预告回款。 */
export const announcedByOwner: ReceiptClause = {
  id: 'receipt/announced-by-owner',
  cites: 'DM-8a',
  gates: ['receipt.announce'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '这位客户不归您', en: 'this customer is not yours' },
    remedy: {
      'zh-CN': '请归属人预告，或请财务按流水登记',
      en: 'its owner may announce it, or finance enters the bank’s line',
    },
  },
  breaches: ({ enteredById }, { customer }) =>
    customer && isHeld(customer) && customer.ownerId !== enteredById ? [{ field: 'customer' }] : [],
};
