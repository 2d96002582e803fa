import { isMissing, type CustomerClause } from '#policy/facts/customer.ts';

/** 客户从哪里来须选定：拜访、展会、研讨会等。 */
export const sourceChosen: CustomerClause = {
  id: 'customer/source-chosen',
  cites: 'CF-4.1a',
  gates: ['customer.report', 'customer.edit'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '没有选来源', en: 'the source is not chosen' },
    remedy: { 'zh-CN': '请选这位客户从哪里来', en: 'choose where this customer comes from' },
  },
  breaches: (customer, facts) => (isMissing(customer, 'source', facts) ? [{ field: 'source' }] : []),
};
