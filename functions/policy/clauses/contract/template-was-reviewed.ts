import type { ContractClause } from '#policy/facts/contract.ts';

/**
 * 合同所用的那一版模板须经评审；评审后停用的，在办合同照用，新版本不影响它。
 * 不知道模板，或不是新建时的那一版，不能提交。
 */
export const templateWasReviewed: ContractClause = {
  id: 'contract/template-was-reviewed',
  cites: 'CT-3a',
  gates: ['contract.submit'],
  level: 'refuse',
  liftedBy: 'manager',
  says: {
    reason: {
      'zh-CN': '这份合同所用的模板未经经理评审',
      en: 'the template this contract was drawn from was never reviewed by the manager',
    },
    remedy: { 'zh-CN': '请用已评审的模板重新新建', en: 'draft it again on a template that has been reviewed' },
  },
  breaches: ({ templateHash }, { template }) =>
    template && template.stage !== 'draft' && template.hash === templateHash ? [] : [{ field: 'templateId' }],
};
