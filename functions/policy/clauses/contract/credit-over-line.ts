import type { ContractClause } from '#policy/facts/contract.ts';
import { yuanText } from '#policy/form/number.ts';
import { instalmentsIn, isPrepaid } from '#policy/form/payment.ts';
import { isReleased, overdueIn } from '#policy/money/receivables.ts';

/** 客户逾期超过风险线，赊销的新合同按特殊合同评审；款到发货的、已放行的不算。 */
export const creditOverLine: ContractClause = {
  id: 'contract/credit-over-line',
  cites: 'DM-8c',
  gates: ['contract.submit'],
  level: 'special',
  says: {
    reason: {
      'zh-CN': '赊销：该客户逾期 {days} 天、¥{fen}',
      en: 'on credit: this customer is {days} days overdue with ¥{fen}',
    },
    remedy: {
      'zh-CN': '请先收回逾期款，或改为款到发货，或送上级评审',
      en: 'collect what is overdue, have it prepaid, or have a superior review it',
    },
  },
  breaches: (_, { account, customer, form, reading, today }, parameters) => {
    const { creditOverdueDays, creditIgnoresFen, ladderDays, standardTermDays } = parameters;
    const overdue = overdueIn(account, today, creditIgnoresFen);
    if (!reading || !form || overdue.days <= creditOverdueDays || isReleased(customer?.release, overdue, today))
      return [];
    return isPrepaid(instalmentsIn(reading, standardTermDays, form))
      ? []
      : [
          {
            gaps: { days: overdue.days, fen: yuanText(overdue.fen) },
            // One more day overdue makes no other trigger; another step or another sum does.
            size: `${ladderDays.findLast((step) => step <= overdue.days) ?? 0}#${overdue.fen}`,
          },
        ];
  },
};
