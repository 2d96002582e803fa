import type { CustomerClause } from '#policy/facts/customer.ts';

/** 判为同一客户或关联公司，要指明是哪一家。 */
export const decisionNamesTheOther: CustomerClause = {
  id: 'customer/decision-names-the-other',
  cites: 'CF-2.1b',
  gates: ['customer.confirm', 'customer.refuse'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '没有指明是档案中的哪一家', en: 'it is not said which customer on file is meant' },
    remedy: { 'zh-CN': '请在相似客户里选一家', en: 'pick one of the similar customers' },
  },
  breaches: ({ decision }, { search }) =>
    decision?.kind === 'related' || decision?.kind === 'same'
      ? (search?.candidates.some(({ customerId }) => customerId === decision.ofId) ?? true)
        ? []
        : [{ field: 'decision' }]
      : [],
};
