import type { StatementClause } from '#policy/facts/statement.ts';

/** 对过客户的账才能确认一致。 */
export const comparedFirst: StatementClause = {
  id: 'statement/compared-first',
  cites: 'DM-8d',
  gates: ['statement.agree'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '还没有对客户的账', en: 'the customer’s own statement has not been compared' },
    remedy: { 'zh-CN': '请先粘贴客户的对账单，逐笔对上', en: 'paste the customer’s statement and compare it first' },
  },
  breaches: ({ theirs }) => (theirs === undefined ? [{ field: 'theirs' }] : []),
};
