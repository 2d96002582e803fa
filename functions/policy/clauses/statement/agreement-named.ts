import { isBlank } from '#policy/blank.ts';
import { isDay } from '#policy/day.ts';
import type { StatementClause } from '#policy/facts/statement.ts';

/** 一致写明客户方谁确认、哪天确认。 */
export const agreementNamed: StatementClause = {
  id: 'statement/agreement-named',
  cites: 'DM-8d',
  gates: ['statement.agree'],
  level: 'refuse',
  says: {
    reason: {
      'zh-CN': '缺客户方确认人，或确认日期「{day}」不是今天或以前的一天',
      en: 'who confirmed it is missing, or “{day}” is not today or a day before',
    },
    remedy: {
      'zh-CN': '请写客户方的姓名和确认的日期，如 2026-03-31',
      en: 'give the name and the day, such as 2026-03-31',
    },
  },
  breaches: ({ agreement }, { today }) => {
    if (!agreement) return [];
    const { who, on } = agreement;
    const gaps = { day: on };
    return [
      ...(isBlank(who) ? [{ field: 'agreement.who', gaps }] : []),
      ...(isDay(on) && on <= today ? [] : [{ field: 'agreement.on', gaps }]),
    ];
  },
};
