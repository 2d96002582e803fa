import { isBlank } from '#policy/blank.ts';
import { dayAfter, isDay } from '#policy/day.ts';
import type { GoliveClause } from '#policy/facts/golive.ts';

/** 重新开放导入要有理由和截止日，最长到规定的天数。 */
export const reopenedInMeasure: GoliveClause = {
  id: 'golive/reopened-in-measure',
  cites: 'GN-2',
  gates: ['golive.reopen'],
  level: 'refuse',
  says: {
    reason: {
      'zh-CN': '缺理由，或截止日不在 {today} 到 {last} 之间',
      en: 'it takes a reason and a last day between {today} and {last}',
    },
    remedy: { 'zh-CN': '请写明理由，截止日最晚 {last}', en: 'give the reason and a last day, {last} at the latest' },
  },
  breaches: ({ reopened }, { today }, { reopenForDays }) => {
    if (!reopened) return [];
    const { reason, untilOn } = reopened;
    const last = dayAfter(today, reopenForDays);
    const gaps = { today, last };
    return [
      ...(isBlank(reason) ? [{ field: 'reason', gaps }] : []),
      ...(isDay(untilOn) && untilOn >= today && untilOn <= last ? [] : [{ field: 'untilOn', gaps }]),
    ];
  },
};
