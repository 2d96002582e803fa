import type { ActivityClause } from '#policy/facts/activity.ts';

/** 计划要有日子。 */
export const planHasDay: ActivityClause = {
  id: 'activity/plan-has-day',
  cites: 'DM-5',
  gates: ['activity.log', 'activity.edit'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '计划没有写日期', en: 'the plan has no day' },
    remedy: { 'zh-CN': '请填计划日期', en: 'give the day it is planned for' },
  },
  breaches: ({ state, plannedOn }) => (state === 'planned' && plannedOn === '' ? [{ field: 'plannedOn' }] : []),
};
