import { isBlank } from '#policy/blank.ts';
import type { StatementClause } from '#policy/facts/statement.ts';

/** 每笔差异都写明原因，才能确认一致。 */
export const differencesExplained: StatementClause = {
  id: 'statement/differences-explained',
  cites: 'DM-8d',
  gates: ['statement.agree'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '还有 {count} 笔差异没有写明原因', en: '{count} differences are not explained' },
    remedy: { 'zh-CN': '请逐笔写明原因，再确认一致', en: 'write the cause of each, then agree' },
  },
  breaches: ({ differences = [] }) => {
    const count = differences.filter(({ cause }) => isBlank(cause)).length;
    return count > 0 ? [{ field: 'differences', gaps: { count } }] : [];
  },
};
