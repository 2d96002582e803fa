import type { ActivityClause } from '#policy/facts/activity.ts';
import { activityFieldNames } from '#policy/terms/activity.ts';

const chosen = ['kind', 'state'] as const;

/** 是拜访还是电话，是计划还是完成，都要选。 */
export const kindAndStateChosen: ActivityClause = {
  id: 'activity/kind-and-state-chosen',
  cites: 'DM-5',
  gates: ['activity.log', 'activity.edit'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '没有选{field}', en: 'the {field} is not chosen' },
    remedy: { 'zh-CN': '请选{field}', en: 'choose the {field}' },
  },
  breaches: (activity) =>
    chosen
      .filter((field) => activity[field] === '')
      .map((field) => ({ field, gaps: { field: activityFieldNames[field] } })),
};
