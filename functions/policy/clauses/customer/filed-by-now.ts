import { dayOf } from '#policy/day.ts';
import type { CustomerClause } from '#policy/facts/customer.ts';

/** 旧档案的建档日期不会晚于导入当天，也不会早于上个世纪末。 */
export const filedByNow: CustomerClause = {
  id: 'customer/filed-by-now',
  cites: 'CF-2.2a',
  gates: ['customer.import'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '建档日期 {day} 不对', en: '{day} cannot be the day it was filed' },
    remedy: {
      'zh-CN': '请照旧档案填写；不知道可以留空',
      en: 'write what the old file says; leave it empty if unknown',
    },
  },
  breaches: ({ imported, reportedAt }) =>
    imported && imported.filedOn !== '' && (imported.filedOn > dayOf(reportedAt) || imported.filedOn < '1980-01-01')
      ? [{ field: 'filedOn', gaps: { day: imported.filedOn } }]
      : [],
};
