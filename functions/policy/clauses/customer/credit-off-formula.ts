import { isBlank } from '#policy/blank.ts';
import type { CustomerClause } from '#policy/facts/customer.ts';
import { yuanText } from '#policy/form/number.ts';
import { creditFormula, isByFormula } from '#policy/money/credit.ts';

/** 部门自定：提议的额度不在去年月均上下浮动之内的，要写明理由。 */
export const creditOffFormula: CustomerClause = {
  id: 'customer/credit-off-formula',
  cites: 'X4',
  gates: ['customer.proposeCredit'],
  level: 'refuse',
  says: {
    reason: {
      'zh-CN': '额度 ¥{limit} 不在 ¥{least} 到 ¥{most} 之间（去年月均 ¥{monthly}），还没有写理由',
      en: 'a limit of ¥{limit} is not between ¥{least} and ¥{most} (last year’s monthly average: ¥{monthly}) and has no reason',
    },
    remedy: { 'zh-CN': '请写明理由，或改到范围之内', en: 'give a reason, or keep within the band' },
  },
  breaches: (_, { credit }, parameters) => {
    if (!credit) return [];
    const { creditLimitFen, reason, fenLastYear } = credit;
    const formula = creditFormula(fenLastYear, parameters);
    if (isByFormula(creditLimitFen, formula) || !isBlank(reason)) return [];
    const { monthlyFen, leastFen, mostFen } = formula;
    const sums = { limit: creditLimitFen, monthly: monthlyFen, least: leastFen, most: mostFen };
    const gaps = Object.fromEntries(Object.entries(sums).map(([gap, fen]) => [gap, yuanText(fen)]));
    return [{ field: 'reason', gaps }];
  },
};
