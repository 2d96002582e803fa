import type { InvoiceClause } from '#policy/facts/invoice.ts';
import { yuanText } from '#policy/form/number.ts';

/** 开票金额不超过合同还没开票的余额；补充协议的金额单独算。 */
export const withinWhatIsLeft: InvoiceClause = {
  id: 'invoice/within-what-is-left',
  cites: 'DM-8b',
  gates: ['invoice.ask', 'invoice.issue'],
  level: 'refuse',
  says: {
    reason: {
      'zh-CN': '金额 ¥{fen} 大于合同未开票的余额 ¥{left}',
      en: '¥{fen} is more than the ¥{left} of the contract that is not invoiced yet',
    },
    remedy: {
      'zh-CN': '请改小金额；开错的发票先作废或红冲',
      en: 'ask for less, or have what was issued by mistake voided or taken back first',
    },
  },
  breaches: ({ fen }, { contract, invoicedFen }) => {
    if (!contract || invoicedFen === undefined) return [];
    const left = Math.max(0, (contract.totalFen ?? 0) - invoicedFen);
    return fen > left ? [{ field: 'fen', gaps: { fen: yuanText(fen), left: yuanText(left) } }] : [];
  },
};
