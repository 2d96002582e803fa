import { sameAs, type CustomerClause } from '#policy/facts/customer.ts';
import { clockOf } from '#policy/day.ts';

/** 先报备的人算数；后到的知道是几点几分被报走的。 */
export const firstReportHolds: CustomerClause = {
  id: 'customer/first-report-holds',
  cites: 'CF-2.1c',
  gates: ['customer.report', 'customer.edit'],
  level: 'refuse',
  liftedBy: 'manager',
  says: {
    reason: {
      'zh-CN': '另一位同事已在 {at} 先报备，待经理确认',
      en: 'a colleague reported it first, at {at}; it awaits the manager',
    },
    remedy: { 'zh-CN': '如未获确认，可再报备', en: 'report it again if it is not confirmed' },
  },
  breaches: (_, facts) =>
    sameAs(facts)
      .filter(({ isOwn, stage }) => !isOwn && stage === 'reported')
      .slice(0, 1)
      .map(({ reportedAt }) => ({ field: 'name', gaps: { at: clockOf(reportedAt) } })),
};
