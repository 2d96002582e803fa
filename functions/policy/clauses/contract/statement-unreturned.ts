import type { ContractClause } from '#policy/facts/contract.ts';

/** 部门自定：对账单到期没有确认的客户，新合同按特殊合同评审。 */
export const statementUnreturned: ContractClause = {
  id: 'contract/statement-unreturned',
  cites: 'X7',
  gates: ['contract.submit'],
  level: 'special',
  says: {
    reason: {
      'zh-CN': '该客户 {period} 的对账单应在 {dueOn} 前确认，还没有确认',
      en: 'this customer’s statement for {period} was to be agreed by {dueOn} and is not',
    },
    remedy: {
      'zh-CN': '请先与客户对清，或送上级评审',
      en: 'have it agreed first, or have a superior review the contract',
    },
  },
  breaches: (_, { lateStatement }) =>
    lateStatement ? [{ gaps: { period: lateStatement.period, dueOn: lateStatement.dueOn } }] : [],
};
