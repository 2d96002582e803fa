import type { ContractClause } from '#policy/facts/contract.ts';

/** 每一份原件都有去向，加起来正好是份数；没有登记份数，不算有去向。 */
export const copiesAddUp: ContractClause = {
  id: 'contract/copies-add-up',
  cites: 'CT-4a',
  gates: ['contract.copy', 'contract.file'],
  level: 'refuse',
  says: {
    reason: {
      'zh-CN': '原件 {originals} 份，登记了 {held} 份去向',
      en: 'there are {originals} originals and {held} of them are accounted for',
    },
    remedy: { 'zh-CN': '请写明每一份在谁手里', en: 'say who holds each of them' },
  },
  breaches: ({ copies }) => {
    const { originals = 0, holders = [] } = copies ?? {};
    const held = holders.reduce((sum, { count }) => sum + count, 0);
    return originals > 0 && held === originals ? [] : [{ field: 'copies', gaps: { originals, held } }];
  },
};
