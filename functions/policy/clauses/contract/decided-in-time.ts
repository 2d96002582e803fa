import { dayOf, daysBetween } from '#policy/day.ts';
import type { ContractClause } from '#policy/facts/contract.ts';

/** 提交后两天内评审、复核。 */
export const decidedInTime: ContractClause = {
  id: 'contract/decided-in-time',
  cites: 'CT-3b',
  gates: ['contract.review', 'contract.approve'],
  level: 'flag',
  says: {
    reason: { 'zh-CN': '提交后已等了 {days} 天', en: 'it has been waiting for {days} days' },
    remedy: {
      'zh-CN': '请尽快办理，或交给同一职责的同事',
      en: 'decide soon, or hand it to a colleague in the same role',
    },
  },
  breaches: ({ submittedAt }, { today }, { decideWithinDays }) => {
    const days = submittedAt === undefined ? 0 : daysBetween(dayOf(submittedAt), today);
    return days > decideWithinDays ? [{ field: 'submittedAt', gaps: { days } }] : [];
  },
};
