import { daysBetween } from '#policy/day.ts';
import type { StatementClause } from '#policy/facts/statement.ts';

/** 按期对清；晚了照记，写明晚了几天。 */
export const agreedInTime: StatementClause = {
  id: 'statement/agreed-in-time',
  cites: 'DM-8d',
  gates: ['statement.agree'],
  level: 'flag',
  says: {
    reason: {
      'zh-CN': '应在 {dueOn} 前对清，晚了 {days} 天',
      en: 'it was to be agreed by {dueOn} and is {days} days late',
    },
    remedy: { 'zh-CN': '照记；下月请早些发给客户', en: 'it is recorded; send it earlier next month' },
  },
  breaches: ({ dueOn }, { today }) =>
    today > dueOn ? [{ field: 'dueOn', gaps: { dueOn, days: daysBetween(dueOn, today) } }] : [],
};
