import type { CustomerClause } from '#policy/facts/customer.ts';

/** 写明获取日期，才看得出报备及时不及时。 */
export const obtainedDayKnown: CustomerClause = {
  id: 'customer/obtained-day-known',
  cites: 'CF-2.1a',
  gates: ['customer.report'],
  level: 'flag',
  says: {
    reason: { 'zh-CN': '没填获取日期', en: 'the day it was obtained is not given' },
    remedy: { 'zh-CN': '可以先报；补上日期更好', en: 'it can be reported; a day is better' },
  },
  breaches: ({ obtainedOn }) => (obtainedOn === '' ? [{ field: 'obtainedOn' }] : []),
};
