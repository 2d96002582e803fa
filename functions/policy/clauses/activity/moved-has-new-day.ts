import type { ActivityClause } from '#policy/facts/activity.ts';

/** 改期的，要写改到哪一天。 */
export const movedHasNewDay: ActivityClause = {
  id: 'activity/moved-has-new-day',
  cites: 'DM-5',
  gates: ['activity.log', 'activity.edit'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '「改期」没有写新的日期', en: 'it is moved, but not to which day' },
    remedy: { 'zh-CN': '请把新日期填在「下次日期」', en: 'give the new day under “next on”' },
  },
  breaches: ({ state, nextOn }) => (state === 'moved' && nextOn === '' ? [{ field: 'nextOn' }] : []),
};
