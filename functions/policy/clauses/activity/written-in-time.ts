import type { ActivityClause } from '#policy/facts/activity.ts';

/** 当天做当天记；过了一个工作日再记的，算补记。 */
export const writtenInTime: ActivityClause = {
  id: 'activity/written-in-time',
  cites: 'DM-5',
  gates: ['activity.log', 'activity.edit'],
  level: 'flag',
  says: {
    reason: {
      'zh-CN': '{doneOn} 做的，现在才记，标为「补记」',
      en: 'it was done on {doneOn}, and is marked as written down late',
    },
    remedy: { 'zh-CN': '下次请在一个工作日内登记', en: 'enter it within a working day next time' },
  },
  breaches: ({ isLate, doneOn }) => (isLate ? [{ field: 'doneOn', gaps: { doneOn } }] : []),
};
