import { isBlank } from '#policy/blank.ts';
import type { ReceiptClause } from '#policy/facts/receipt.ts';

/** 流水上写了客户，就写档案里有的名称，确认时才找得到。 */
export const customerCanBeFound: ReceiptClause = {
  id: 'receipt/customer-can-be-found',
  cites: 'CF-1.0',
  gates: ['receipt.enter', 'receipt.edit'],
  level: 'flag',
  says: {
    reason: { 'zh-CN': '档案里没有客户「{name}」', en: 'there is no customer {name} on file' },
    remedy: {
      'zh-CN': '请改成客户全称，或确认时再选客户',
      en: 'write the customer’s full name, or choose the customer when you confirm it',
    },
  },
  breaches: ({ customer: name }, { customer }) =>
    customer === null && !isBlank(name) ? [{ field: 'customer', gaps: { name } }] : [],
};
