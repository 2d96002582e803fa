import { dayOf } from '#policy/day.ts';
import type { ContractClause } from '#policy/facts/contract.ts';
import { uncovered } from '#policy/special.ts';

/** 特殊合同归档时，签批那天有效的评审记录须在，并对每一项特殊之处有同意。 */
export const reviewOnFile: ContractClause = {
  id: 'contract/review-on-file',
  cites: 'CT-3e',
  gates: ['contract.file'],
  level: 'refuse',
  liftedBy: 'superior',
  says: {
    reason: {
      'zh-CN': '特殊合同缺评审记录（{count} 项没有同意）',
      en: 'the record of a special contract’s review is missing ({count} not accepted)',
    },
    remedy: { 'zh-CN': '请经理查明后再归档', en: 'the manager has to look into it first' },
  },
  breaches: ({ triggers = [], review, approval }, { today }) => {
    const count = uncovered(triggers, review, approval ? dayOf(approval.at) : today).length;
    return count > 0 ? [{ field: 'review', gaps: { count } }] : [];
  },
};
