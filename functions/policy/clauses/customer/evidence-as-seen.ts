import type { CustomerClause } from '#policy/facts/customer.ts';

/** 经理的决定只对他看到的那份证据有效；其间又有相似客户进来，要再看一次。 */
export const evidenceAsSeen: CustomerClause = {
  id: 'customer/evidence-as-seen',
  cites: 'CF-2.1b',
  gates: ['customer.confirm', 'customer.refuse'],
  level: 'refuse',
  says: {
    reason: {
      'zh-CN': '您查看之后，报备或相似客户有变化',
      en: 'the report or its similar customers changed after you looked',
    },
    remedy: { 'zh-CN': '请看一眼新的对照再决定', en: 'look at the new comparison, then decide' },
  },
  breaches: (_, { search, said }) => (search && said?.evidence !== search.evidence ? [{ field: 'decision' }] : []),
};
