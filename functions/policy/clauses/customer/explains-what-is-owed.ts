import type { CustomerClause } from '#policy/facts/customer.ts';
import { leftFen } from '#policy/money/account.ts';

/** 只说明还没付清的应收。 */
export const explainsWhatIsOwed: CustomerClause = {
  id: 'customer/explains-what-is-owed',
  cites: 'DM-8a',
  gates: ['customer.explain'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '这一期没有欠款', en: 'nothing of this instalment is owed' },
    remedy: { 'zh-CN': '请刷新应收再看', en: 'refresh the receivables' },
  },
  breaches: (_, { explaining }) =>
    explaining && (explaining.owed === null || leftFen(explaining.owed) === 0) ? [{}] : [],
};
