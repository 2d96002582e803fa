import type { ActivityClause } from '#policy/facts/activity.ts';

/** 下次日期在这次之后。 */
export const nextNotBeforeDone: ActivityClause = {
  id: 'activity/next-not-before-done',
  cites: 'DM-5',
  gates: ['activity.log', 'activity.edit'],
  level: 'refuse',
  says: {
    reason: {
      'zh-CN': '下次日期 {nextOn} 早于完成日期 {doneOn}',
      en: 'the next day, {nextOn}, is before {doneOn}, when it was done',
    },
    remedy: { 'zh-CN': '请填这次之后的日期', en: 'give a day after this one' },
  },
  breaches: ({ state, doneOn, nextOn }) =>
    state === 'done' && nextOn !== '' && nextOn < doneOn ? [{ field: 'nextOn', gaps: { doneOn, nextOn } }] : [],
};
