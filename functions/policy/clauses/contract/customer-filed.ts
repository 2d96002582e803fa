import type { ContractClause } from '#policy/facts/contract.ts';
import { stages } from '#policy/terms/customer.ts';

/** 归档以前不能签合同。不知道的客户由「谁的客户谁经办」拦下。 */
export const customerFiled: ContractClause = {
  id: 'contract/customer-filed',
  cites: 'CF-2.3',
  gates: ['contract.draft', 'contract.submit'],
  level: 'refuse',
  liftedBy: 'assistant',
  says: {
    reason: {
      'zh-CN': '客户「{name}」现在是「{stage}」，还没有归档',
      en: 'the customer “{name}” is “{stage}”, not yet filed',
    },
    remedy: { 'zh-CN': '请助理归档后再办合同', en: 'have the assistant file it first' },
  },
  breaches: (_, { customer }) =>
    !customer || customer.stage === 'filed'
      ? []
      : [{ field: 'customerId', gaps: { name: customer.name, stage: stages[customer.stage] } }],
};
