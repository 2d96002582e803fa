import type { ContractClause } from '#policy/facts/contract.ts';
import { templateStages } from '#policy/terms/template.ts';

const unknown = { 'zh-CN': '没有找到', en: 'not to be found' };

/** 新合同只能用已评审、未停用的模板；不知道是哪个模板，也不能新建。 */
export const templateInForce: ContractClause = {
  id: 'contract/template-in-force',
  cites: 'CT-3a',
  gates: ['contract.draft'],
  level: 'refuse',
  liftedBy: 'manager',
  says: {
    reason: {
      'zh-CN': '模板「{name}」现在是「{stage}」，不能用来新建合同',
      en: 'the template “{name}” is “{stage}”; no contract can be drafted on it',
    },
    remedy: { 'zh-CN': '请换一个已评审的模板', en: 'choose a template that has been reviewed' },
  },
  breaches: ({ templateId }, { template }) =>
    template?.stage === 'reviewed'
      ? []
      : [
          {
            field: 'templateId',
            gaps: { name: template?.name ?? templateId, stage: template ? templateStages[template.stage] : unknown },
          },
        ],
};
