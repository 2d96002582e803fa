import { fill, type Words } from '#policy/words.ts';
import type { ContractClause, ContractFacts } from '#policy/facts/contract.ts';
import { contractStages, type Contract, type ContractStage } from '#policy/terms/contract.ts';

const inForce: readonly ContractStage[] = ['approved', 'signed', 'filed'];
const supplement = /补充|supplement/iu;

function wrongWith({ baseId, contractId, customerId }: Contract, { base, template }: ContractFacts): Words | undefined {
  if (baseId === undefined)
    return supplement.test(template?.name ?? '')
      ? { 'zh-CN': '没有关联主合同', en: 'names no base contract' }
      : undefined;
  if (!base || base.contractId === contractId)
    return { 'zh-CN': '关联的主合同找不到', en: 'names a base contract that is not there' };
  if (base.customerId !== customerId)
    return { 'zh-CN': '与主合同不是同一个客户', en: 'is with another customer than its base contract' };
  return inForce.includes(base.stage)
    ? undefined
    : fill(
        { 'zh-CN': '的主合同现在是「{stage}」', en: 'has a base contract that is “{stage}”' },
        { stage: contractStages[base.stage] },
      );
}

/** 补充协议须指明同一客户已签批、未关闭的主合同；指明了而找不到，不能办。 */
export const supplementNamesBase: ContractClause = {
  id: 'contract/supplement-names-base',
  cites: 'CT-2a',
  gates: ['contract.draft', 'contract.submit'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '补充协议{what}', en: 'the supplement {what}' },
    remedy: {
      'zh-CN': '请从同一客户已签批、未关闭的合同上新建补充协议',
      en: 'draft it from a contract of the same customer that is approved and not closed',
    },
  },
  breaches: (contract, facts) => {
    const what = wrongWith(contract, facts);
    return what ? [{ field: 'baseId', gaps: { what } }] : [];
  },
};
