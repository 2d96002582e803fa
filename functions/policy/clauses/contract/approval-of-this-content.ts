import type { ContractClause } from '#policy/facts/contract.ts';

/** 签批只对经理看到的那份内容有效；没说看到哪一份，不能签批。 */
export const approvalOfThisContent: ContractClause = {
  id: 'contract/approval-of-this-content',
  cites: 'CT-3b',
  gates: ['contract.approve'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '您复核之后，合同内容有变化', en: 'the contract’s content changed after you re-checked it' },
    remedy: { 'zh-CN': '请刷新，复核变动之处再签批', en: 'refresh, re-check what changed, then approve' },
  },
  breaches: ({ hash }, { seen }) => (hash !== undefined && seen === hash ? [] : [{ field: 'hash' }]),
};
