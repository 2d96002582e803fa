import type { ContractClause } from '#policy/facts/contract.ts';

/** 评审只对上级看到的那份内容有效；没说看到哪一份，不能评审。 */
export const reviewOfThisContent: ContractClause = {
  id: 'contract/review-of-this-content',
  cites: 'CT-3b',
  gates: ['contract.review'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '您查看之后，合同内容有变化', en: 'the contract’s content changed after you looked' },
    remedy: { 'zh-CN': '请刷新，看过现在的内容再评审', en: 'refresh and review what it says now' },
  },
  breaches: ({ hash }, { seen }) => (hash !== undefined && seen === hash ? [] : [{ field: 'hash' }]),
};
