import type { InvoiceClause } from '#policy/facts/invoice.ts';
import { invoiceFieldNames } from '#policy/terms/invoice.ts';

/** 抬头和税号与客户档案一致。 */
export const titleAsOnCard: InvoiceClause = {
  id: 'invoice/title-as-on-card',
  cites: 'DM-8b',
  gates: ['invoice.ask', 'invoice.issue'],
  level: 'refuse',
  says: {
    reason: {
      'zh-CN': '{field}「{given}」与客户档案的「{card}」不一致',
      en: 'the {field}, “{given}”, is not the card’s, “{card}”',
    },
    remedy: {
      'zh-CN': '请照客户档案填写；档案有误的，先改档案',
      en: 'write what the card says; where the card is wrong, mend it first',
    },
  },
  breaches: ({ title, taxNumber }, { customer }) =>
    customer
      ? (
          [
            ['title', title, customer.name],
            ['taxNumber', taxNumber, customer.creditCode],
          ] as const
        )
          .filter(([, given, card]) => given.trim() !== card)
          .map(([field, given, card]) => ({ field, gaps: { field: invoiceFieldNames[field], given, card } }))
      : [],
};
