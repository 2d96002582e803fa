import { sameAs, type CustomerClause } from '#policy/facts/customer.ts';

/** 与档案中客户相似的，由经理看过再导入。 */
export const likeOneImported: CustomerClause = {
  id: 'customer/like-one-imported',
  cites: 'CF-2.1b',
  gates: ['customer.import'],
  level: 'flag',
  says: {
    reason: {
      'zh-CN': '与档案中的{name}相似，归{holder}（{why}）',
      en: 'like {name} on file, held by {holder} ({why})',
    },
    remedy: {
      'zh-CN': '请看是不是同一家；不是就照样导入',
      en: 'see whether they are one; if not, import it as it is',
    },
  },
  breaches: (_, facts) =>
    sameAs(facts).length > 0
      ? []
      : (facts.search?.candidates ?? []).slice(0, 1).map(({ reasons }) => ({
          field: 'name',
          gaps: { name: '', holder: '', ...facts.alike, why: reasons[0] ?? '' },
        })),
};
