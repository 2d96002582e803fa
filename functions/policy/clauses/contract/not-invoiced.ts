import type { ContractClause } from '#policy/facts/contract.ts';
import { yuanText } from '#policy/form/number.ts';

/** 已申请或已开发票的合同，内容就不能再改。 */
export const notInvoiced: ContractClause = {
  id: 'contract/not-invoiced',
  cites: 'DM-8b',
  gates: ['contract.submit'],
  level: 'refuse',
  says: {
    reason: {
      'zh-CN': '这份合同已申请或开具发票 ¥{fen}，内容不能再改',
      en: 'invoices of ¥{fen} were asked for or issued of this contract, so it changes no more',
    },
    remedy: {
      'zh-CN': '要改的请签补充协议；发票有误的请先撤回、作废或红冲',
      en: 'make a supplement; where an invoice is wrong, have it withdrawn, voided or taken back first',
    },
  },
  breaches: ({ approval }, { approved, invoicedFen = 0 }) =>
    approved && !approval && invoicedFen > 0 ? [{ gaps: { fen: yuanText(invoicedFen) } }] : [],
};
