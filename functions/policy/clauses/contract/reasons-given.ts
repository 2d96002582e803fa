import { isBlank } from '#policy/blank.ts';
import type { ContractClause } from '#policy/facts/contract.ts';

/** 退回要写明原因，每一处都要。 */
export const reasonsGiven: ContractClause = {
  id: 'contract/reasons-given',
  cites: 'CT-3b',
  gates: ['contract.return'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '退回没有写明原因', en: 'no reason is given for the return' },
    remedy: { 'zh-CN': '请写一句要改什么', en: 'say in a sentence what has to change' },
  },
  breaches: ({ returned }) => {
    const reasons = returned?.reasons ?? [];
    return reasons.length === 0
      ? [{ field: 'returned' }]
      : reasons.filter(({ text }) => isBlank(text)).map(({ key }) => ({ field: key === '' ? 'returned' : key }));
  },
};
