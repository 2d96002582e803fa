import { isBlank } from '#policy/blank.ts';
import type { ContractClause } from '#policy/facts/contract.ts';
import { fieldNames } from '#policy/terms/customer.ts';
import type { Words } from '#policy/words.ts';

/** The items of the card's first section that the card has. */
const basic = ['name', 'principal', 'nature', 'phone', 'address'] as const;

const named = (fields: readonly Words[]): Words => ({
  'zh-CN': fields.map((field) => field['zh-CN']).join('、'),
  en: fields.map((field) => field.en).join(', '),
});

/** 客户的基础资料齐了才能提交合同。 */
export const cardCompleteEnough: ContractClause = {
  id: 'contract/card-complete-enough',
  cites: 'CF-1.2b',
  gates: ['contract.submit'],
  level: 'refuse',
  says: {
    reason: {
      'zh-CN': '客户基础资料缺 {count} 项（{which}）',
      en: 'the customer’s card lacks {count} items ({which})',
    },
    remedy: { 'zh-CN': '请先补全客户档案', en: 'complete the customer’s card first' },
  },
  breaches: (_, { customer }) => {
    const open = customer ? basic.filter((field) => isBlank(customer[field])).map((field) => fieldNames[field]) : [];
    return open.length === 0 ? [] : [{ field: 'customerId', gaps: { count: open.length, which: named(open) } }];
  },
};
