import type { CustomerClause } from '#policy/facts/customer.ts';
import { typedFieldNames, typedFields } from '#policy/terms/customer.ts';

/** 一格只写这一项，不是一篇文章。 */
export const textFits: CustomerClause = {
  id: 'customer/text-fits',
  cites: 'CF-2.2a',
  gates: ['customer.report', 'customer.import', 'customer.edit'],
  level: 'refuse',
  says: {
    reason: {
      'zh-CN': '{field}有 {length} 个字，超过 {longest}',
      en: 'the {field} has {length} characters, over {longest}',
    },
    remedy: {
      'zh-CN': '请只写{field}，其余放在自己的备注列',
      en: 'keep the {field} alone; put the rest in a column of yours',
    },
  },
  breaches: (customer, _, { longestText }) =>
    typedFields
      .filter((field) => [...customer[field]].length > longestText)
      .map((field) => ({
        field,
        gaps: { field: typedFieldNames[field], length: [...customer[field]].length, longest: longestText },
      })),
};
