import type { InvoiceClause } from '#policy/facts/invoice.ts';

/** 谁的客户谁申请开票；不归申请人的，连合同在不在也不说。 */
export const askedByHolder: InvoiceClause = {
  id: 'invoice/asked-by-holder',
  cites: 'DM-8b',
  gates: ['invoice.ask'],
  level: 'refuse',
  liftedBy: 'manager',
  says: {
    reason: {
      'zh-CN': '没有这份合同，或者它的客户不归您',
      en: 'there is no such contract, or its customer is not yours',
    },
    remedy: { 'zh-CN': '请客户的归属人申请', en: 'whoever holds the customer has to ask' },
  },
  breaches: (_, { contract }) => (contract === null ? [{ field: 'contractId' }] : []),
};
