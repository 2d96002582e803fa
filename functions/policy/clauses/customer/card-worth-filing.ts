import { isBlank } from '#policy/blank.ts';
import type { CustomerClause } from '#policy/facts/customer.ts';
import { fieldNames } from '#policy/terms/customer.ts';

const wanted = ['creditCode', 'obtainedOn'] as const;

/** 归档前看看卡上还缺什么；缺的可以以后补。 */
export const cardWorthFiling: CustomerClause = {
  id: 'customer/card-worth-filing',
  cites: 'CF-2.3',
  gates: ['customer.file'],
  level: 'flag',
  says: {
    reason: { 'zh-CN': '卡上还缺「{field}」', en: 'the card still lacks the {field}' },
    remedy: { 'zh-CN': '可以先归档，请归属人补上', en: 'it can be filed; ask its owner to add it' },
  },
  breaches: (customer) =>
    wanted.filter((field) => isBlank(customer[field])).map((field) => ({ field, gaps: { field: fieldNames[field] } })),
};
