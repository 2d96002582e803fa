import type { ConsentClause } from '#policy/facts/consent.ts';

/** 同意可以缩短，不会比征询的更长。 */
export const noLongerThanAsked: ConsentClause = {
  id: 'consent/no-longer-than-asked',
  cites: 'CF-2.1e',
  gates: ['consent.grant'],
  level: 'refuse',
  says: {
    reason: {
      'zh-CN': '到期日 {untilOn} 比征询的 {asked} 还晚',
      en: '{untilOn} is later than {asked}, which was asked for',
    },
    remedy: { 'zh-CN': '请写 {asked} 或更早的日期', en: 'give {asked} or an earlier day' },
  },
  breaches: ({ untilOn }, { askedUntilOn: asked = untilOn }) =>
    untilOn > asked ? [{ field: 'untilOn', gaps: { untilOn, asked } }] : [],
};
