import { isBlank } from '#policy/blank.ts';
import { dayAfter, isDay } from '#policy/day.ts';
import type { CustomerClause } from '#policy/facts/customer.ts';

/** 放行写明理由和截止日，最长到规定的天数。 */
export const releaseBounded: CustomerClause = {
  id: 'customer/release-bounded',
  cites: 'DM-8c',
  gates: ['customer.release'],
  level: 'refuse',
  says: {
    reason: {
      'zh-CN': '放行缺理由，或截止日不在 {today} 到 {last} 之间',
      en: 'a release has a reason and a last day between {today} and {last}',
    },
    remedy: { 'zh-CN': '请写明理由，截止日最晚 {last}', en: 'give the reason and a last day, {last} at the latest' },
  },
  breaches: (_, { today, reason = '', untilOn = '' }, { releaseForDays }) => {
    const last = dayAfter(today, releaseForDays);
    const gaps = { today, last };
    return [
      ...(isBlank(reason) ? [{ field: 'reason', gaps }] : []),
      ...(isDay(untilOn) && untilOn >= today && untilOn <= last ? [] : [{ field: 'untilOn', gaps }]),
    ];
  },
};
