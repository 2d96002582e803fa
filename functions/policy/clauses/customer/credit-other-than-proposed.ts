import { isBlank } from '#policy/blank.ts';
import type { CustomerClause } from '#policy/facts/customer.ts';
import { yuanText } from '#policy/form/number.ts';

/** 部门自定：核定的额度与提议不同的，要写明理由。 */
export const creditOtherThanProposed: CustomerClause = {
  id: 'customer/credit-other-than-proposed',
  cites: 'X4',
  gates: ['customer.grantCredit'],
  level: 'refuse',
  says: {
    reason: {
      'zh-CN': '与提议的 ¥{limit}、{days} 天不同，还没有写理由',
      en: 'this is not what was proposed, ¥{limit} and {days} days, and has no reason',
    },
    remedy: { 'zh-CN': '请写明理由，或按提议核定', en: 'give a reason, or grant what was proposed' },
  },
  breaches: (_, { credit }) => {
    if (!credit?.proposed || !isBlank(credit.reason)) return [];
    const { creditLimitFen: limitFen, creditDays: days } = credit.proposed;
    const isAsProposed = credit.creditLimitFen === limitFen && credit.creditDays === days;
    return isAsProposed ? [] : [{ field: 'reason', gaps: { limit: yuanText(limitFen), days } }];
  },
};
