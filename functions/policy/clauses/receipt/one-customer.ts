import type { ReceiptClause } from '#policy/facts/receipt.ts';

/** 一笔回款只记一位客户：写的名称和选的客户是同一家。 */
export const oneCustomer: ReceiptClause = {
  id: 'receipt/one-customer',
  cites: 'DM-8a',
  gates: ['receipt.announce', 'receipt.confirm'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '「{name}」是另一位客户', en: '{name} is another customer' },
    remedy: {
      'zh-CN': '请核对是谁的回款：改客户一栏，或改选客户',
      en: 'check whose money it is: change the name written, or choose the other customer',
    },
  },
  breaches: ({ customer: name }, { isOther = false }) => (isOther ? [{ field: 'customer', gaps: { name } }] : []),
};
