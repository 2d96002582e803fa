import { sameAs, type CustomerClause } from '#policy/facts/customer.ts';

/** 已在档案中的客户不能再报备。 */
export const notOnFile: CustomerClause = {
  id: 'customer/not-on-file',
  cites: 'CF-2.1b',
  gates: ['customer.report', 'customer.edit'],
  level: 'refuse',
  liftedBy: 'manager',
  says: {
    reason: { 'zh-CN': '这家公司已在客户档案中（{why}）', en: 'this company is already on file ({why})' },
    remedy: { 'zh-CN': '归属请向经理查询', en: 'ask the manager who holds it' },
  },
  breaches: (_, facts) =>
    sameAs(facts)
      .filter(({ isOwn, stage }) => !isOwn && stage !== 'reported')
      .slice(0, 1)
      .map(({ reasons }) => ({ field: 'name', gaps: { why: reasons[0] ?? '' } })),
};
