import type { ActivityClause } from '#policy/facts/activity.ts';

const days = ['plannedOn', 'doneOn', 'nextOn'] as const;

/** 做过的事，日子已经到了；哪一天都不会在 2000 年以前。 */
export const onADayThatWas: ActivityClause = {
  id: 'activity/on-a-day-that-was',
  cites: 'DM-5',
  gates: ['activity.log', 'activity.edit'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '日期 {day} 不对', en: '{day} cannot be the day' },
    remedy: { 'zh-CN': '完成日期最晚是今天；请核对年份', en: 'something done was done by today; check the year' },
  },
  breaches: (activity, { today }) =>
    days
      .filter((field) => activity[field] !== '')
      .filter((field) => activity[field] < '2000-01-01' || (field === 'doneOn' && activity[field] > today))
      .map((field) => ({ field, gaps: { day: activity[field] } })),
};
