import { isBlank } from '#policy/blank.ts';
import { isDay } from '#policy/day.ts';
import type { CustomerClause } from '#policy/facts/customer.ts';
import type { Words } from '#policy/words.ts';

const lacking: Readonly<Record<'cause' | 'measure' | 'promisedOn', Words>> = {
  cause: { 'zh-CN': '缺原因', en: 'the cause is missing' },
  measure: { 'zh-CN': '缺措施', en: 'what is done about it is missing' },
  promisedOn: { 'zh-CN': '答应付款的日期看不出是哪一天', en: 'the day that was promised is no day' },
};

/** 逾期说明写明原因和措施；客户答应了日期的，写日期。 */
export const explanationSaysBoth: CustomerClause = {
  id: 'customer/explanation-says-both',
  cites: 'DM-8a',
  gates: ['customer.explain'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '逾期说明{what}', en: '{what}' },
    remedy: {
      'zh-CN': '请写明为什么没付、怎么催；日期如 2026-03-31，没有就空着',
      en: 'say why it is not paid and what is done; a day such as 2026-03-31, or none',
    },
  },
  breaches: (_, { explaining }) => {
    if (!explaining) return [];
    const { cause, measure, promisedOn } = explaining;
    const fields = [
      ...(isBlank(cause) ? (['cause'] as const) : []),
      ...(isBlank(measure) ? (['measure'] as const) : []),
      ...(promisedOn === '' || isDay(promisedOn) ? [] : (['promisedOn'] as const)),
    ];
    return fields.map((field) => ({ field, gaps: { what: lacking[field] } }));
  },
};
