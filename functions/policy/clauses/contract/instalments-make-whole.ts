import type { ContractClause } from '#policy/facts/contract.ts';
import { breachAt } from '#policy/form/breach-at.ts';
import { totalFen } from '#policy/form/figures.ts';
import { instalments, shortOfWhole } from '#policy/form/instalments.ts';

/** 各期付款比例合计 100%，各期金额合计等于总额。 */
export const instalmentsMakeWhole: ContractClause = {
  id: 'contract/instalments-make-whole',
  cites: 'DM-9',
  gates: ['contract.submit'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '各期付款合计 {sum}，应为 {whole}', en: 'the instalments add up to {sum} instead of {whole}' },
    remedy: { 'zh-CN': '请核对各期的比例和金额', en: 'check the shares and the sums of the instalments' },
  },
  breaches: (_, { reading }) =>
    reading
      ? instalments(reading)
          .flatMap((each) => shortOfWhole(each, totalFen(reading)))
          .map(({ place, sum, whole }) => breachAt(place, { sum, whole }))
      : [],
};
