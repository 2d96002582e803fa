import type { ContractClause } from '#policy/facts/contract.ts';
import { templateStages } from '#policy/terms/template.ts';
import { fill } from '#policy/words.ts';

const unknown = { 'zh-CN': '没有找到', en: 'not to be found' };
const replaced = { 'zh-CN': '已由第 {version} 版代替', en: 'replaced by version {version}' };
const another = { 'zh-CN': '换一个现行的模板', en: 'choose a template that is in force' };
const newest = { 'zh-CN': '改用「{name}」第 {version} 版', en: 'use version {version} of “{name}”' };

/** 新合同只能用现行的模板：已评审、未停用，也没有更新的评审版本；不知道是哪个模板，或不知道现行的是哪一版，也不能新建。 */
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
    remedy: { 'zh-CN': '请{instead}', en: '{instead}' },
  },
  breaches: ({ templateId }, { template, templateInForce: inForce }) => {
    if (template?.stage === 'reviewed' && template.templateId === inForce?.templateId) return [];
    const known = template ? templateStages[template.stage] : unknown;
    const stage = template?.stage === 'reviewed' && inForce ? fill(replaced, { version: inForce.version }) : known;
    const instead = inForce ? fill(newest, { name: inForce.name, version: inForce.version }) : another;
    return [{ field: 'templateId', gaps: { name: template?.name ?? templateId, stage, instead } }];
  },
};
