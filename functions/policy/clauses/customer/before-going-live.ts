import type { CustomerClause } from '#policy/facts/customer.ts';

/** 导入只在上线之前；上线以后，客户一律先报备、再确认、再归档。 */
export const beforeGoingLive: CustomerClause = {
  id: 'customer/before-going-live',
  cites: 'CF-2.3',
  gates: ['customer.import'],
  level: 'refuse',
  liftedBy: 'superior',
  says: {
    reason: { 'zh-CN': '部门已经上线，不再导入客户', en: 'the department is live; customers are imported no more' },
    remedy: {
      'zh-CN': '请由销售人员报备；确有遗漏的，请上级重新开放导入',
      en: 'have it reported; where many were forgotten, ask a superior to reopen the import',
    },
  },
  breaches: (_, { isLive }) => (isLive ? [{}] : []),
};
