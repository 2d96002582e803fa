import type { CustomerClause } from '#policy/facts/customer.ts';
import { dayOf, daysBetween } from '#policy/day.ts';

/** 确认后两天内归档。 */
export const filedInTime: CustomerClause = {
  id: 'customer/filed-in-time',
  cites: 'CF-2.3',
  gates: ['customer.file'],
  level: 'flag',
  says: {
    reason: { 'zh-CN': '确认后已 {days} 天未归档', en: 'confirmed {days} days ago and not filed' },
    remedy: { 'zh-CN': '请尽快归档', en: 'file it soon' },
  },
  breaches: ({ decision }, { today }, { fileWithinDays }) => {
    const days = decision ? daysBetween(dayOf(decision.at), today) : 0;
    return days > fileWithinDays ? [{ gaps: { days } }] : [];
  },
};
