import { monthsAfter } from '#policy/day.ts';
import type { CustomerClause } from '#policy/facts/customer.ts';

/** 保留要有到期日：今天以后，最多一年。 */
export const keptUntilLaterDay: CustomerClause = {
  id: 'customer/kept-until-later-day',
  cites: 'CF-2.1g',
  gates: ['customer.keep'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '不能保留到 {untilOn}', en: 'it cannot be kept until {untilOn}' },
    remedy: { 'zh-CN': '请写今天以后、不晚于 {mostOn} 的日期', en: 'give a day after today, {mostOn} at the latest' },
  },
  breaches: ({ keep }, { today }, { keepAtMostMonths }) => {
    const mostOn = monthsAfter(today, keepAtMostMonths);
    return keep && (keep.untilOn <= today || keep.untilOn > mostOn)
      ? [{ field: 'keep', gaps: { untilOn: keep.untilOn, mostOn } }]
      : [];
  },
};
