import type { SignoffClause } from '#policy/facts/signoff.ts';

/** 每月确认的是当月的应收。 */
export const ofThisMonth: SignoffClause = {
  id: 'signoff/of-this-month',
  cites: 'X8',
  gates: ['signoff.give'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '{month} 不是本月', en: '{month} is not this month' },
    remedy: { 'zh-CN': '请确认本月的应收', en: 'sign off this month’s' },
  },
  breaches: ({ month }, { today }) => (today.startsWith(`${month}-`) ? [] : [{ field: 'month', gaps: { month } }]),
};
