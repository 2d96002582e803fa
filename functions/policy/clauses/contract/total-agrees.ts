import type { ContractClause } from '#policy/facts/contract.ts';
import { breachAt } from '#policy/form/breach-at.ts';
import { figures } from '#policy/form/figures.ts';
import { yuanText } from '#policy/form/number.ts';
import { placesIn } from '#policy/form/places.ts';
import { possibleTotals } from '#policy/form/totals.ts';

/** 合计等于各行金额之和，另列的运费、税款算在内。 */
export const totalAgrees: ContractClause = {
  id: 'contract/total-agrees',
  cites: 'DM-9',
  gates: ['contract.submit'],
  level: 'refuse',
  says: {
    reason: {
      'zh-CN': '{place}是「{text}」，各行金额之和是 {sum}',
      en: '{place} says “{text}”, but the lines add up to {sum}',
    },
    remedy: { 'zh-CN': '请核对各行金额与合计', en: 'check the lines and the total' },
  },
  breaches: (_, { reading }) => {
    const [sum, ...others] = reading ? possibleTotals(reading) : [];
    if (!reading || sum === undefined) return [];
    const wrong = figures(reading, 'total').filter(
      ({ value }) => value !== undefined && ![sum, ...others].includes(value),
    );
    const notReckoned = placesIn(reading).filter(
      ({ kind, state, isFormula }) => kind === 'total' && state === 'blank' && isFormula,
    );
    return [...wrong, ...notReckoned].map((place) => breachAt(place, { sum: yuanText(sum) }));
  },
};
