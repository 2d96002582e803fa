import type { ActivityClause } from '#policy/facts/activity.ts';
import { activityFieldNames } from '#policy/terms/activity.ts';

/** 一格写一件事，写得下就够了。 */
export const entryFits: ActivityClause = {
  id: 'activity/entry-fits',
  cites: 'DM-5',
  gates: ['activity.log', 'activity.edit'],
  level: 'refuse',
  says: {
    reason: {
      'zh-CN': '{field}有 {length} 个字，超过 {longest}',
      en: 'the {field} has {length} characters, over {longest}',
    },
    remedy: { 'zh-CN': '请写短一些，其余放在自己的备注列', en: 'make it shorter; put the rest in a column of yours' },
  },
  breaches: (activity, _, { longestText, longestOutcome }) =>
    (
      [
        ['customer', longestText],
        ['contact', longestText],
        ['outcome', longestOutcome],
        ['note', longestOutcome],
      ] as const
    )
      .map(([field, longest]) => ({ field, length: [...activity[field]].length, longest }))
      .filter(({ length, longest }) => length > longest)
      .map(({ field, ...sizes }) => ({ field, gaps: { field: activityFieldNames[field], ...sizes } })),
};
