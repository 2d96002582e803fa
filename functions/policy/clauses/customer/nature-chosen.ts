import { isMissing, type CustomerClause } from '#policy/facts/customer.ts';

/** 客户性质须选定：政府机构、普通公司或经销商。 */
export const natureChosen: CustomerClause = {
  id: 'customer/nature-chosen',
  cites: 'CF-1.3',
  gates: ['customer.report', 'customer.edit', 'customer.file'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '没有选企业性质', en: 'the nature is not chosen' },
    remedy: { 'zh-CN': '请选政府机构、普通公司或经销商', en: 'choose government, company or dealer' },
  },
  breaches: (customer, facts) => (isMissing(customer, 'nature', facts) ? [{ field: 'nature' }] : []),
};
