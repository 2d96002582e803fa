import { dayFieldOf, isOpen, standsOn } from '#policy/activity.ts';
import type { ActivityClause } from '#policy/facts/activity.ts';

/** 计划的日子过了，就写结果或改期。 */
export const plannedNotPast: ActivityClause = {
  id: 'activity/planned-not-past',
  cites: 'DM-5',
  gates: ['activity.log', 'activity.edit'],
  level: 'flag',
  says: {
    reason: { 'zh-CN': '计划的日期 {day} 已经过了', en: '{day}, the day it was planned for, is over' },
    remedy: { 'zh-CN': '请改成完成、未成或改期', en: 'say whether it was done, missed or moved' },
  },
  breaches: (activity, { today }) => {
    const day = standsOn(activity);
    return isOpen(activity) && day < today ? [{ field: dayFieldOf(activity), gaps: { day } }] : [];
  },
};
