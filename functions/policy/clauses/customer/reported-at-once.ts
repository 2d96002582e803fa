import type { CustomerClause } from '#policy/facts/customer.ts';
import { dayOf, daysBetween } from '#policy/day.ts';

/** 客户信息当天上报；晚报也收，但写明晚了几天。 */
export const reportedAtOnce: CustomerClause = {
  id: 'customer/reported-at-once',
  cites: 'CF-2.1a',
  gates: ['customer.report'],
  level: 'flag',
  says: {
    reason: { 'zh-CN': '获取 {days} 天后才报备', en: 'reported {days} days after it was obtained' },
    remedy: { 'zh-CN': '照收；下次请当天报备', en: 'accepted; next time report on the day' },
  },
  breaches: ({ obtainedOn, reportedAt }, _, { reportWithinDays }) => {
    const days = obtainedOn === '' ? 0 : daysBetween(obtainedOn, dayOf(reportedAt));
    return days > reportWithinDays ? [{ field: 'obtainedOn', gaps: { days } }] : [];
  },
};
