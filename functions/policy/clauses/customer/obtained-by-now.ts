import type { CustomerClause } from '#policy/facts/customer.ts';
import { dayOf } from '#policy/day.ts';

/** 获取日期不会晚于报备当天，也不会早于上个世纪末。 */
export const obtainedByNow: CustomerClause = {
  id: 'customer/obtained-by-now',
  cites: 'CF-2.2a',
  gates: ['customer.report', 'customer.import', 'customer.edit'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '获取日期 {day} 不对', en: '{day} cannot be the day it was obtained' },
    remedy: { 'zh-CN': '请填实际得到客户信息的那一天', en: 'give the day the customer became known' },
  },
  breaches: ({ obtainedOn, reportedAt }) =>
    obtainedOn !== '' && (obtainedOn > dayOf(reportedAt) || obtainedOn < '1990-01-01')
      ? [{ field: 'obtainedOn', gaps: { day: obtainedOn } }]
      : [],
};
