import type { InvoiceClause } from '#policy/facts/invoice.ts';

/** 一个发票号码只用一次。 */
export const numberOnce: InvoiceClause = {
  id: 'invoice/number-once',
  cites: 'DM-8b',
  gates: ['invoice.issue', 'invoice.redden'],
  level: 'refuse',
  says: {
    reason: {
      'zh-CN': '发票号码已登记过：「{name}」{on}',
      en: 'this number is on record already: {name}, {on}',
    },
    remedy: { 'zh-CN': '请核对开出的发票号码', en: 'look at the number of the invoice again' },
  },
  breaches: (_, { bearer }) =>
    bearer ? [{ field: 'issued', gaps: { name: bearer.customerName, on: bearer.issued?.issuedOn ?? '' } }] : [],
};
