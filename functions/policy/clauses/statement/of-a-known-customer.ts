import type { StatementClause } from '#policy/facts/statement.ts';

/** 对账单开给在册的客户。 */
export const ofAKnownCustomer: StatementClause = {
  id: 'statement/of-a-known-customer',
  cites: 'DM-8d',
  gates: ['statement.open'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '这位客户不在档案中', en: 'this customer is not on file' },
    remedy: { 'zh-CN': '请先报备', en: 'report it first' },
  },
  breaches: (_, { customer }) => (customer === null ? [{ field: 'customerId' }] : []),
};
