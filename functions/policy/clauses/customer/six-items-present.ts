import { isMissing, type CustomerClause } from '#policy/facts/customer.ts';
import { fieldNames } from '#policy/terms/customer.ts';

/** The sixth, the nature, is a choice and has its own clause (CF-1.3). */
const required = ['name', 'principal', 'demand', 'phone', 'address'] as const;

/** 报备须齐备六项：名称、负责人、性质、需求、电话、地址。 */
export const sixItemsPresent: CustomerClause = {
  id: 'customer/six-items-present',
  cites: 'CF-2.0',
  gates: ['customer.report', 'customer.edit', 'customer.file'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '缺「{field}」', en: 'the {field} is missing' },
    remedy: { 'zh-CN': '请补上{field}', en: 'fill in the {field}' },
  },
  breaches: (customer, facts) =>
    required
      .filter((field) => isMissing(customer, field, facts))
      .map((field) => ({ field, gaps: { field: fieldNames[field] } })),
};
