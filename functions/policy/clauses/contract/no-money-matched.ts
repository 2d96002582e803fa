import type { ContractClause } from '#policy/facts/contract.ts';
import { yuanText } from '#policy/form/number.ts';

/** 已有回款核销在这份合同上，内容就不能再改。 */
export const noMoneyMatched: ContractClause = {
  id: 'contract/no-money-matched',
  cites: 'DM-8a',
  gates: ['contract.submit'],
  level: 'refuse',
  says: {
    reason: {
      'zh-CN': '这份合同已核销回款 ¥{paid}，内容不能再改',
      en: '¥{paid} has been matched to this contract, so it changes no more',
    },
    remedy: {
      'zh-CN': '要改的请签补充协议；核销有误的请财务先解除',
      en: 'make a supplement; where the matching is wrong, finance has to undo it first',
    },
  },
  breaches: ({ approval }, { approved, paidFen = 0 }) =>
    approved && !approval && paidFen > 0 ? [{ gaps: { paid: yuanText(paidFen) } }] : [],
};
