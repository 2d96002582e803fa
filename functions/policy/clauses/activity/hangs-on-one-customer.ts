import type { ActivityClause } from '#policy/facts/activity.ts';

/** 一条记录只挂一位客户：改成另一位，就是另一条。 */
export const hangsOnOneCustomer: ActivityClause = {
  id: 'activity/hangs-on-one-customer',
  cites: 'CF-1.0',
  gates: ['activity.log', 'activity.edit'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '「{name}」是另一位客户', en: '{name} is another customer' },
    remedy: {
      'zh-CN': '请改回原来的名称，另一位客户请新登一行',
      en: 'put the former name back, and enter the other customer in a row of its own',
    },
  },
  breaches: ({ customer: name }, { isOther = false }) => (isOther ? [{ field: 'customer', gaps: { name } }] : []),
};
