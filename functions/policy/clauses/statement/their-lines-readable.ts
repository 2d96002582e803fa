import { isDay } from '#policy/day.ts';
import type { StatementClause } from '#policy/facts/statement.ts';

/** 客户的每一行都有日期和金额。 */
export const theirLinesReadable: StatementClause = {
  id: 'statement/their-lines-readable',
  cites: 'DM-8d',
  gates: ['statement.compare'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '客户的第 {row} 行缺日期或金额', en: 'line {row} of the customer’s has no day or no amount' },
    remedy: {
      'zh-CN': '请补上日期（如 2026-03-31）和金额，再对',
      en: 'add its day, such as 2026-03-31, and its amount',
    },
  },
  breaches: ({ theirs = [] }) =>
    theirs.flatMap(({ on, fen }, i) =>
      isDay(on) && fen !== 0 ? [] : [{ field: `theirs.${i}`, gaps: { row: i + 1 } }],
    ),
};
