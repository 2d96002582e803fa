import type { ContractClause } from '#policy/facts/contract.ts';
import { milestoneKinds } from '#policy/terms/contract.ts';

/** 履行节点都完成了才能关闭合同。 */
export const milestonesDone: ContractClause = {
  id: 'contract/milestones-done',
  cites: 'DM-13',
  gates: ['contract.close'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '「{kind}」还没有完成（{dueOn} 到期）', en: 'the {kind}, due on {dueOn}, is not done' },
    remedy: { 'zh-CN': '请登记完成的日期再关闭', en: 'record the day it was done, then close' },
  },
  breaches: ({ milestones = [] }) =>
    milestones
      .filter(({ doneOn }) => doneOn === undefined)
      .map(({ kind, dueOn }) => ({ field: 'milestones', gaps: { kind: milestoneKinds[kind], dueOn } })),
};
