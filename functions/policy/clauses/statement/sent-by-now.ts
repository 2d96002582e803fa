import { isDay } from '#policy/day.ts';
import type { StatementClause } from '#policy/facts/statement.ts';

/** 发出的日子是今天或以前的一天。 */
export const sentByNow: StatementClause = {
  id: 'statement/sent-by-now',
  cites: 'DM-8d',
  gates: ['statement.send'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '发出日期「{day}」不是今天或以前的一天', en: '“{day}” is not today or a day before' },
    remedy: { 'zh-CN': '请写成 2026-03-31 这样的日期', en: 'write a day such as 2026-03-31' },
  },
  breaches: ({ sentOn = '' }, { today }) =>
    isDay(sentOn) && sentOn <= today ? [] : [{ field: 'sentOn', gaps: { day: sentOn } }],
};
