import type { StatementClause } from '#policy/facts/statement.ts';
import { yuanText } from '#policy/form/number.ts';

const sumOf = (lines: readonly { readonly fen: number }[]): number => lines.reduce((sum, { fen }) => sum + fen, 0);

/** 两边合计的差额，正好是写明的差异之和，一分不差。 */
export const totalsAgree: StatementClause = {
  id: 'statement/totals-agree',
  cites: 'DM-8d',
  gates: ['statement.agree'],
  level: 'refuse',
  says: {
    reason: {
      'zh-CN': '除了写明的差异，两边还差 ¥{fen}',
      en: 'apart from the differences, the two sides are ¥{fen} apart',
    },
    remedy: { 'zh-CN': '请重新对一次账', en: 'compare the two once more' },
  },
  breaches: ({ ours, theirs, differences = [] }) => {
    const fen = theirs ? sumOf(ours) - sumOf(theirs) - sumOf(differences) : 0;
    return fen === 0 ? [] : [{ field: 'differences', gaps: { fen: yuanText(Math.abs(fen)) } }];
  },
};
