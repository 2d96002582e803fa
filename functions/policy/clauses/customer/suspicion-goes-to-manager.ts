import { sameAs, type CustomerClause } from '#policy/facts/customer.ts';

/** 与档案中客户相似的报备，由经理查证。 */
export const suspicionGoesToManager: CustomerClause = {
  id: 'customer/suspicion-goes-to-manager',
  cites: 'CF-2.1b',
  gates: ['customer.report', 'customer.edit'],
  level: 'flag',
  says: {
    reason: { 'zh-CN': '与档案中的客户相似', en: 'like a customer on file' },
    remedy: {
      'zh-CN': '可以报备，由经理查证是否同一家',
      en: 'it can be reported; the manager will see whether it is the same',
    },
  },
  breaches: (_, facts) => (sameAs(facts).length === 0 && facts.search?.candidates.length ? [{ field: 'name' }] : []),
};
