import { daysBetween } from '#policy/day.ts';
import type { ContractClause } from '#policy/facts/contract.ts';
import { milestoneKinds } from '#policy/terms/contract.ts';

/** 履行节点按期完成；晚了照登，写明晚了几天。 */
export const milestoneInTime: ContractClause = {
  id: 'contract/milestone-in-time',
  cites: 'DM-13',
  gates: ['contract.reach', 'contract.close'],
  level: 'flag',
  says: {
    reason: {
      'zh-CN': '「{kind}」应在 {dueOn} 完成，晚了 {days} 天',
      en: 'the {kind} was due on {dueOn} and is {days} days late',
    },
    remedy: { 'zh-CN': '照登；未完成的请跟客户约定日期', en: 'it is recorded; agree a day for what is still open' },
  },
  breaches: ({ milestones = [] }, { today }) =>
    milestones.flatMap(({ kind, dueOn, doneOn = today }) => {
      const days = daysBetween(dueOn, doneOn);
      return days > 0 ? [{ field: 'milestones', gaps: { kind: milestoneKinds[kind], dueOn, days } }] : [];
    }),
};
