import type { StatementClause } from '#policy/facts/statement.ts';
import { yuanText } from '#policy/form/number.ts';

/** 结清时，到月底为止到期的款都付清；没有付清的写明还差多少。 */
export const settledWhenPaid: StatementClause = {
  id: 'statement/settled-when-paid',
  cites: 'DM-8d',
  gates: ['statement.settle'],
  level: 'flag',
  says: {
    reason: {
      'zh-CN': '到 {period} 月底到期的款还有 ¥{fen} 没有付',
      en: '¥{fen} of what fell due by the end of {period} is not paid',
    },
    remedy: { 'zh-CN': '照记；请继续催收', en: 'it is recorded; go on collecting' },
  },
  breaches: ({ period }, { unpaidFen = 0 }) =>
    unpaidFen > 0 ? [{ field: 'closingFen', gaps: { period, fen: yuanText(unpaidFen) } }] : [],
};
