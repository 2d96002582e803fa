import type { ContractClause } from '#policy/facts/contract.ts';

/** 提交时经办人确认自己负责；没有表态不算确认。 */
export const responsibilityConfirmed: ContractClause = {
  id: 'contract/responsibility-confirmed',
  cites: 'CT-2c3',
  gates: ['contract.submit'],
  level: 'refuse',
  says: {
    reason: {
      'zh-CN': '还没有确认由您对所填内容负责',
      en: 'you have not confirmed that you answer for what is filled in',
    },
    remedy: { 'zh-CN': '请勾选确认后再提交', en: 'tick the confirmation, then submit' },
  },
  breaches: (_, { isConfirmed }) => (isConfirmed === true ? [] : [{}]),
};
