import { dayOf, daysBetween } from '#policy/day.ts';
import type { ContractClause } from '#policy/facts/contract.ts';

/** 签批后七天内签署。 */
export const signedInTime: ContractClause = {
  id: 'contract/signed-in-time',
  cites: 'CT-3d',
  gates: ['contract.sign'],
  level: 'flag',
  says: {
    reason: {
      'zh-CN': '签批后 {days} 天还没有签署',
      en: 'it was approved {days} days ago and is not signed',
    },
    remedy: { 'zh-CN': '请催双方签字盖章，再登记签署', en: 'have both parties sign and seal it, then record it' },
  },
  breaches: ({ approval }, { today }, { signWithinDays }) => {
    const days = approval === undefined ? 0 : daysBetween(dayOf(approval.at), today);
    return days > signWithinDays ? [{ field: 'approval', gaps: { days } }] : [];
  },
};
