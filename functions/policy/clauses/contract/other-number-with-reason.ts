import { isBlank } from '#policy/blank.ts';
import type { ContractClause } from '#policy/facts/contract.ts';

/** 原件份数可以增减，但要说明原因。 */
export const otherNumberWithReason: ContractClause = {
  id: 'contract/other-number-with-reason',
  cites: 'CT-4a',
  gates: ['contract.copy', 'contract.file'],
  level: 'refuse',
  says: {
    reason: {
      'zh-CN': '原件 {originals} 份，不是 {usual} 份，没有写原因',
      en: 'there are {originals} originals instead of {usual}, and no reason is given',
    },
    remedy: { 'zh-CN': '请写一句为什么增减', en: 'say in a sentence why the number differs' },
  },
  breaches: ({ copies }, _, { originals: usual }) =>
    copies && copies.originals !== usual && isBlank(copies.reason)
      ? [{ field: 'copies', gaps: { originals: copies.originals, usual } }]
      : [],
};
