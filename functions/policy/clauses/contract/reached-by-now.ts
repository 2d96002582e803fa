import type { ContractClause } from '#policy/facts/contract.ts';
import { milestoneKinds } from '#policy/terms/contract.ts';

/** 完成日期不晚于今天：没有完成的不能先登记。 */
export const reachedByNow: ContractClause = {
  id: 'contract/reached-by-now',
  cites: 'DM-13',
  gates: ['contract.reach'],
  level: 'refuse',
  says: {
    reason: {
      'zh-CN': '「{kind}」的完成日期 {doneOn} 还没有到',
      en: '{doneOn}, on which the {kind} is said to be done, is still to come',
    },
    remedy: { 'zh-CN': '请填实际完成的日期', en: 'give the day it was really done' },
  },
  breaches: ({ milestones = [] }, { today }) =>
    milestones.flatMap(({ kind, doneOn }) =>
      doneOn !== undefined && doneOn > today
        ? [{ field: 'milestones', gaps: { kind: milestoneKinds[kind], doneOn } }]
        : [],
    ),
};
