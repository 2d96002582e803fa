import { sameAs, type CustomerClause } from '#policy/facts/customer.ts';
import { clockOf } from '#policy/day.ts';

/** 自己报过的客户不用再报一次。 */
export const ownReportOnce: CustomerClause = {
  id: 'customer/own-report-once',
  cites: 'CF-2.1c',
  gates: ['customer.report', 'customer.edit'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '您已在 {at} 报备过这家公司', en: 'you reported this company at {at}' },
    remedy: {
      'zh-CN': '这一行可以删去；要改资料请改原来那行',
      en: 'this row is not needed; change the earlier row instead',
    },
  },
  breaches: (_, facts) =>
    sameAs(facts)
      .filter(({ isOwn }) => isOwn)
      .slice(0, 1)
      .map(({ reportedAt }) => ({ field: 'name', gaps: { at: clockOf(reportedAt) } })),
};
