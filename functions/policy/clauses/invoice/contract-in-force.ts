import type { InvoiceClause } from '#policy/facts/invoice.ts';
import { contractStages, type ContractStage } from '#policy/terms/contract.ts';

const inForce: readonly ContractStage[] = ['approved', 'signed', 'filed'];

/** 合同签批后、关闭前才能申请开票；申请过的，合同后来关闭了也照样可以开。 */
export const contractInForce: InvoiceClause = {
  id: 'invoice/contract-in-force',
  cites: 'DM-8b',
  gates: ['invoice.ask', 'invoice.issue'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '合同现在是「{stage}」，不能开票', en: 'the contract is “{stage}”; nothing can be invoiced' },
    remedy: { 'zh-CN': '合同签批后、关闭前才能申请开票', en: 'ask once it is approved, and before it is closed' },
  },
  breaches: ({ issued }, { contract }) =>
    !contract || inForce.includes(contract.stage) || (issued && contract.stage === 'closed')
      ? []
      : [{ field: 'contractId', gaps: { stage: contractStages[contract.stage] } }],
};
