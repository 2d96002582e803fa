import { isBlank } from '#policy/blank.ts';
import type { ActivityClause } from '#policy/facts/activity.ts';

/** 没去成的，说一句原因。 */
export const missedGivesReason: ActivityClause = {
  id: 'activity/missed-gives-reason',
  cites: 'DM-5',
  gates: ['activity.log', 'activity.edit'],
  level: 'flag',
  says: {
    reason: { 'zh-CN': '「未成」没有写原因', en: 'it did not come about, and nothing says why' },
    remedy: { 'zh-CN': '请在拜访结果或备注里写一句', en: 'say why, under the result or the remark' },
  },
  breaches: ({ state, outcome, note }) =>
    state === 'missed' && isBlank(outcome) && isBlank(note) ? [{ field: 'outcome' }] : [],
};
