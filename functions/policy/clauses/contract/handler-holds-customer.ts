import { isAlive } from '#policy/consent.ts';
import type { ContractClause } from '#policy/facts/contract.ts';

/** 谁的客户谁经办，归属人同意的也可以；不知道客户归谁，也不能办。 */
export const handlerHoldsCustomer: ContractClause = {
  id: 'contract/handler-holds-customer',
  cites: 'CT-1',
  gates: ['contract.draft', 'contract.submit'],
  level: 'refuse',
  liftedBy: 'manager',
  says: {
    reason: { 'zh-CN': '客户「{name}」不归经办人', en: 'the customer “{name}” is not the handler’s' },
    remedy: {
      'zh-CN': '请归属人经办，或征询同意后再办；归属请向经理查询',
      en: 'its holder has to handle the contract, or to consent; ask the manager who that is',
    },
  },
  breaches: ({ handlerId, customerName }, { customer, consent, today }) => {
    const isOwners = customer?.ownerId === handlerId;
    const isAgreed = customer && consent?.askerId === handlerId && isAlive(consent, customer, today);
    return isOwners || isAgreed ? [] : [{ field: 'customerId', gaps: { name: customer?.name ?? customerName } }];
  },
};
