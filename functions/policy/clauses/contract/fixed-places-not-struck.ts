import type { ContractClause } from '#policy/facts/contract.ts';
import { breachAt } from '#policy/form/breach-at.ts';
import { openPlaces } from '#policy/form/open-places.ts';

/** 当事人、货物、数量、单价、金额、付款时间、日期和签章处不能划去。 */
export const fixedPlacesNotStruck: ContractClause = {
  id: 'contract/fixed-places-not-struck',
  cites: 'CT-2c2',
  gates: ['contract.submit'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '{place}不能划去', en: '{place} cannot be struck' },
    remedy: { 'zh-CN': '请填写内容', en: 'fill it in' },
  },
  breaches: (_, { reading }) =>
    (reading ? openPlaces(reading) : [])
      .filter(({ kind }) => kind === 'strike-forbidden')
      .map(({ place }) => breachAt(place)),
};
