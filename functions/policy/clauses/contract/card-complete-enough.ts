import { cardItemNames, sectionsOf } from '#policy/card.ts';
import { processOf } from '#policy/classes.ts';
import type { ContractClause } from '#policy/facts/contract.ts';
import type { Words } from '#policy/words.ts';

const named = (items: readonly Words[]): Words => ({
  'zh-CN': items.map((item) => item['zh-CN']).join('、'),
  en: items.map((item) => item.en).join(', '),
});

/** 客户基础资料到了所处阶段的要求，才能提交合同。 */
export const cardCompleteEnough: ContractClause = {
  id: 'contract/card-complete-enough',
  cites: 'CF-1.2b',
  gates: ['contract.submit'],
  level: 'refuse',
  says: {
    reason: {
      'zh-CN': '客户基础资料填了 {percent}%，这个阶段要 {target}%；还缺{which}',
      en: 'the first section of the customer’s card is {percent}% filled in and is to be {target}%; it lacks {which}',
    },
    remedy: { 'zh-CN': '请先补全客户档案', en: 'complete the customer’s card first' },
  },
  breaches: (_, { customer, standing }, parameters) => {
    if (!customer) return [];
    const process = customer.classes.process?.value ?? (standing ? processOf(standing).value : 'developing');
    const [basic] = sectionsOf(customer, process, parameters, standing);
    if (!basic || basic.percent >= basic.target) return [];
    const { percent, target, missing } = basic;
    return [
      { field: 'customerId', gaps: { percent, target, which: named(missing.map((item) => cardItemNames[item])) } },
    ];
  },
};
