import { sameAs, type CustomerClause } from '#policy/facts/customer.ts';

/** 已在档案中的客户不再导入一次。 */
export const importedOnce: CustomerClause = {
  id: 'customer/imported-once',
  cites: 'CF-2.1b',
  gates: ['customer.import'],
  level: 'refuse',
  says: {
    reason: {
      'zh-CN': '这家公司已在客户档案中：{name}，归{holder}（{why}）',
      en: 'this company is on file already: {name}, held by {holder} ({why})',
    },
    remedy: { 'zh-CN': '请删去这一行，或改原来的档案', en: 'delete this row, or change the file there is' },
  },
  breaches: (_, facts) =>
    sameAs(facts)
      .slice(0, 1)
      .map(({ reasons }) => ({ field: 'name', gaps: { name: '', holder: '', ...facts.alike, why: reasons[0] ?? '' } })),
};
