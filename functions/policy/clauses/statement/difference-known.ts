import { isBlank } from '#policy/blank.ts';
import type { StatementClause } from '#policy/facts/statement.ts';

/** 只说明这份对账单上的差异，原因不能空着。 */
export const differenceKnown: StatementClause = {
  id: 'statement/difference-known',
  cites: 'DM-8d',
  gates: ['statement.explain'],
  level: 'refuse',
  says: {
    reason: {
      'zh-CN': '第 {n} 笔差异不在这份对账单上，或原因空着',
      en: 'difference {n} is not on this statement, or its cause is empty',
    },
    remedy: { 'zh-CN': '请刷新后选一笔差异，写明原因', en: 'refresh, choose a difference and write its cause' },
  },
  breaches: ({ differences = [] }, { explaining }) =>
    explaining && (isBlank(explaining.cause) || !differences.some(({ n }) => n === explaining.n))
      ? [{ field: 'differences', gaps: { n: explaining.n } }]
      : [],
};
