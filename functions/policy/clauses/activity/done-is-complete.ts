import { isBlank } from '#policy/blank.ts';
import type { ActivityClause } from '#policy/facts/activity.ts';
import { activityFieldNames } from '#policy/terms/activity.ts';

const asked = ['doneOn', 'contact', 'outcome', 'nextOn'] as const;

/** 完成了的，要写清日期、联系人、结果和下次日期。 */
export const doneIsComplete: ActivityClause = {
  id: 'activity/done-is-complete',
  cites: 'DM-5',
  gates: ['activity.log', 'activity.edit'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '「完成」还缺{field}', en: 'it is done, but the {field} is missing' },
    remedy: { 'zh-CN': '请补上{field}', en: 'fill in the {field}' },
  },
  breaches: (activity) =>
    activity.state === 'done'
      ? asked
          .filter((field) => isBlank(activity[field]))
          .map((field) => ({ field, gaps: { field: activityFieldNames[field] } }))
      : [],
};
