import type { CustomerClause } from '#policy/facts/customer.ts';

/** 部门自定：账期最长到规定的天数。 */
export const creditDaysBounded: CustomerClause = {
  id: 'customer/credit-days-bounded',
  cites: 'X4',
  gates: ['customer.proposeCredit', 'customer.grantCredit'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '账期 {days} 天，超过 {most} 天', en: 'a term of {days} days is longer than {most}' },
    remedy: { 'zh-CN': '请把账期改到 {most} 天以内', en: 'make the term {most} days at most' },
  },
  breaches: (_, { credit }, { creditDaysAtMost: most }) =>
    credit && credit.creditDays > most ? [{ field: 'creditDays', gaps: { days: credit.creditDays, most } }] : [],
};
