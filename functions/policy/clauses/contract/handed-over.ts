import { isBlank } from '#policy/blank.ts';
import type { ContractClause } from '#policy/facts/contract.ts';

/** 归档前，每一份原件都已交出：哪天交的、谁签收的。 */
export const handedOver: ContractClause = {
  id: 'contract/handed-over',
  cites: 'CT-4a',
  gates: ['contract.file'],
  level: 'refuse',
  says: {
    reason: {
      'zh-CN': '「{holder}」的原件没有写交付日期或签收人',
      en: 'the day or the receiver of the original for “{holder}” is missing',
    },
    remedy: { 'zh-CN': '请补上交付日期和签收人', en: 'give the day it was handed over and who received it' },
  },
  breaches: ({ copies }) =>
    (copies?.holders ?? [])
      .filter(({ handedOn, receiver }) => handedOn === '' || isBlank(receiver))
      .map(({ holder }) => ({ field: 'copies', gaps: { holder } })),
};
