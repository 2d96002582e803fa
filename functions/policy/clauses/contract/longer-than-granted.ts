import type { ContractClause } from '#policy/facts/contract.ts';
import { daysAbout } from '#policy/form/credit-term.ts';
import { instalmentsIn, isOnCredit } from '#policy/form/payment.ts';

/** 部门自定：账期长于核定给该客户的天数，按特殊合同评审；质保金不算账期。 */
export const longerThanGranted: ContractClause = {
  id: 'contract/longer-than-granted',
  cites: 'X4',
  gates: ['contract.submit'],
  level: 'special',
  says: {
    reason: {
      'zh-CN': '账期 {days} 天，该客户核定 {granted} 天',
      en: 'a term of {days} days; this customer was granted {granted}',
    },
    remedy: {
      'zh-CN': '请改到核定的账期，或送上级评审',
      en: 'keep to the term that was granted, or have a superior review it',
    },
  },
  breaches: (_, { customer, form, reading }, { standardTermDays }) => {
    const granted = customer?.credit?.granted?.creditDays;
    if (!reading || !form || granted === undefined) return [];
    const terms = instalmentsIn(reading, standardTermDays, form)
      .filter((instalment) => isOnCredit(instalment) && instalment.kind !== 'retention')
      .map(({ after }) => Math.floor(daysAbout(after)));
    const days = Math.max(0, ...terms);
    return days <= granted ? [] : [{ gaps: { days, granted } }];
  },
};
