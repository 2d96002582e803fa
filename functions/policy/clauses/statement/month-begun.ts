import type { StatementClause } from '#policy/facts/statement.ts';

/** 只对已经开始的月份对账。 */
export const monthBegun: StatementClause = {
  id: 'statement/month-begun',
  cites: 'DM-8d',
  gates: ['statement.open'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '{period} 还没有开始', en: '{period} has not begun' },
    remedy: { 'zh-CN': '请选已经开始的月份', en: 'choose a month that has begun' },
  },
  breaches: ({ period }, { today }) => (period > today.slice(0, 7) ? [{ field: 'period', gaps: { period } }] : []),
};
