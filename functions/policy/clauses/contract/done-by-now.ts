import type { ContractClause } from '#policy/facts/contract.ts';
import { milestoneKinds } from '#policy/terms/contract.ts';

/** 节点完成的日期不会在今天之后：还没发生的不能登成已完成。 */
export const doneByNow: ContractClause = {
  id: 'contract/done-by-now',
  cites: 'DM-13',
  gates: ['contract.reach', 'contract.close'],
  level: 'refuse',
  says: {
    reason: {
      'zh-CN': '「{kind}」的完成日期 {doneOn} 还没有到',
      en: '{doneOn}, when the {kind} was done, is still to come',
    },
    remedy: { 'zh-CN': '请在完成的当天或之后登记', en: 'record it on the day it is done, or later' },
  },
  breaches: ({ milestones = [] }, { today }) =>
    milestones.flatMap(({ kind, doneOn }) =>
      doneOn !== undefined && doneOn > today
        ? [{ field: 'milestones', gaps: { kind: milestoneKinds[kind], doneOn } }]
        : [],
    ),
};
