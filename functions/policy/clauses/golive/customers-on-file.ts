import type { GoliveClause } from '#policy/facts/golive.ts';

/** 过去和现在的客户都要建档；上线以后只能一家一家地报备。 */
export const customersOnFile: GoliveClause = {
  id: 'golive/customers-on-file',
  cites: 'CF-1.0',
  gates: ['golive.declare'],
  level: 'flag',
  says: {
    reason: { 'zh-CN': '今年还没有一家客户归档', en: 'no customer has been filed this year' },
    remedy: {
      'zh-CN': '有既有客户的，请先导入；上线以后要逐家报备',
      en: 'import the customers you have; once live, each has to be reported',
    },
  },
  breaches: (_, { customers }) => (customers === 0 ? [{ field: 'customers' }] : []),
};
