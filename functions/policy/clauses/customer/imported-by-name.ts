import { isBlank } from '#policy/blank.ts';
import type { CustomerClause } from '#policy/facts/customer.ts';

/** 旧档案里不全的可以留空，公司名称不能。 */
export const importedByName: CustomerClause = {
  id: 'customer/imported-by-name',
  cites: 'CF-2.0',
  gates: ['customer.import'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '没有公司名称', en: 'the company name is missing' },
    remedy: { 'zh-CN': '请填公司名称；其他的可以以后补', en: 'fill in the name; the rest can follow' },
  },
  breaches: ({ name }) => (isBlank(name) ? [{ field: 'name' }] : []),
};
