import type { PriceClause } from '#policy/facts/price.ts';

/** 失效日不早于生效日；没有失效日的一直有效。 */
export const daysInOrder: PriceClause = {
  id: 'price/days-in-order',
  cites: 'DM-10',
  gates: ['price.list', 'price.edit'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '失效日 {until} 早于生效日 {from}', en: 'it ends on {until}, before it begins on {from}' },
    remedy: {
      'zh-CN': '请核对两个日期；还有效的不填失效日',
      en: 'compare the two days; leave the end empty while it goes on',
    },
  },
  breaches: ({ validFromOn: from, validUntilOn: until }) =>
    from !== '' && until !== '' && until < from ? [{ field: 'validUntilOn', gaps: { from, until } }] : [],
};
