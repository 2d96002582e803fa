import type { DelegationClause } from '#policy/facts/delegation.ts';

/** 代理人须是名单上在职的另一位同事；不知道是谁，不能请。 */
export const toAColleague: DelegationClause = {
  id: 'delegation/to-a-colleague',
  cites: 'CT-3b',
  gates: ['delegation.give'],
  level: 'refuse',
  says: {
    reason: {
      'zh-CN': '代理人不在人员名单上、已离职，或者就是您自己',
      en: 'the stand-in is not on the staff list, has left, or is yourself',
    },
    remedy: { 'zh-CN': '请选一位在职的同事', en: 'choose a colleague who is here' },
  },
  breaches: ({ giverId, delegateId }, { delegate }) =>
    delegate && !delegate.hasLeft && delegate.staffId === delegateId && delegateId !== giverId
      ? []
      : [{ field: 'delegateId' }],
};
