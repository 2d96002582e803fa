import { isBlank } from '#policy/blank.ts';
import type { CustomerClause } from '#policy/facts/customer.ts';
import { roughDay } from '#policy/rough-day.ts';
import { profileFieldNames } from '#policy/terms/customer.ts';

/** 创立时间和交易起始要写成年、月或日，而且已经到了。 */
export const foundedOnADay: CustomerClause = {
  id: 'customer/founded-on-a-day',
  cites: 'CF-3.1',
  gates: ['customer.import', 'customer.edit'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '{field}「{text}」不是已经到了的日期', en: '“{text}” is not a date that has come ({field})' },
    remedy: {
      'zh-CN': '写到年、月或日都可以，如 2008、2008-05',
      en: 'a year, a month or a day will do: 2008, 2008-05',
    },
  },
  breaches: (customer, { today }) =>
    (['foundedOn', 'dealingSince'] as const)
      .filter((field) => !isBlank(customer[field]) && (roughDay(customer[field]) ?? 'no day') > today)
      .map((field) => ({ field, gaps: { field: profileFieldNames[field], text: customer[field] } })),
};
