import type { StatementClause } from '#policy/facts/statement.ts';

/** 有往来才对账：月初没有欠款、当月也没有发生的，不开。 */
export const somethingToReconcile: StatementClause = {
  id: 'statement/something-to-reconcile',
  cites: 'DM-8d',
  gates: ['statement.open'],
  level: 'refuse',
  says: {
    reason: {
      'zh-CN': '{period} 月初没有欠款，当月也没有往来',
      en: 'nothing was owed when {period} began, and nothing happened in it',
    },
    remedy: { 'zh-CN': '请选有应收或回款的月份', en: 'choose a month in which something fell due or was paid' },
  },
  breaches: ({ period }, { books }) =>
    books?.openingFen === 0 && books.ours.length === 0 ? [{ field: 'period', gaps: { period } }] : [],
};
