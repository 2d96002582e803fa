import type { ContractClause } from '#policy/facts/contract.ts';
import { yuanText } from '#policy/form/number.ts';
import { overLine, passedBy } from '#policy/money/credit-line.ts';

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
  breaches: (_, facts, parameters) => {
    const overdue = overLine(facts, parameters);
    if (!overdue || passedBy(facts, parameters)) return [];
    const { days, fen } = overdue;
    // One more day overdue makes no other trigger; another step or another sum does.
    const size = `${parameters.ladderDays.findLast((step) => step <= days) ?? 0}#${fen}`;
    return [{ gaps: { days, fen: yuanText(fen) }, size }];
  },
};
