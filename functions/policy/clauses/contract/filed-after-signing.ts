import { daysBetween, isDay } from '#policy/day.ts';
import type { ContractClause } from '#policy/facts/contract.ts';

/** 签署后七天内归档。 */
export const filedAfterSigning: ContractClause = {
  id: 'contract/filed-after-signing',
  cites: 'CT-4b',
  gates: ['contract.file'],
  level: 'flag',
  says: {
    reason: { 'zh-CN': '签署后已 {days} 天未归档', en: 'signed {days} days ago and not filed' },
    remedy: { 'zh-CN': '请尽快归档', en: 'file it soon' },
  },
  breaches: ({ signing }, { today }, { fileContractWithinDays }) => {
    const days = signing && isDay(signing.signedOn) ? daysBetween(signing.signedOn, today) : 0;
    return days > fileContractWithinDays ? [{ field: 'signing', gaps: { days } }] : [];
  },
};
