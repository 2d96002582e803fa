import type { ReceiptClause } from '#policy/facts/receipt.ts';
import { accountWithout } from '#policy/receipt.ts';

/** 回款不早于它核销的合同。 */
export const notBeforeContract: ReceiptClause = {
  id: 'receipt/not-before-contract',
  cites: 'DM-8a',
  gates: ['receipt.confirm', 'receipt.match'],
  level: 'refuse',
  says: {
    reason: {
      'zh-CN': '{receivedOn} 到账，早于合同{number}的日期 {contractOn}',
      en: 'it came in on {receivedOn}, before contract {number} of {contractOn}',
    },
    remedy: {
      'zh-CN': '请核对日期，或核销别的合同，或留作预收',
      en: 'check the days, match it to another contract, or keep it as an advance',
    },
  },
  breaches: ({ receivedOn, parts = [] }, facts, holidays) => {
    const { contracts = [] } = accountWithout(facts, holidays) ?? {};
    return parts.flatMap(({ contractId }, place) => {
      const { contractOn, number = '' } = contracts.find((contract) => contract.contractId === contractId) ?? {};
      return contractOn !== undefined && receivedOn < contractOn
        ? [
            {
              field: `parts.${String(place)}`,
              gaps: { receivedOn, contractOn, number: number === '' ? '' : ` ${number} ` },
            },
          ]
        : [];
    });
  },
};
