import type { ContractClause } from '#policy/facts/contract.ts';
import { yuanText } from '#policy/form/number.ts';
import { instalmentsIn, isOnCredit } from '#policy/form/payment.ts';
import { owedFen, withoutContract } from '#policy/money/account.ts';
import type { Words } from '#policy/words.ts';

const notGranted: Words = { 'zh-CN': '没有核定', en: 'none granted' };

/** 部门自定：已欠的加上本合同赊销的，超出客户额度，按特殊合同评审；没有核定额度的，额度为零。 */
export const overCreditLimit: ContractClause = {
  id: 'contract/over-credit-limit',
  cites: 'X4',
  gates: ['contract.submit'],
  level: 'special',
  says: {
    reason: {
      'zh-CN': '赊销超出额度 ¥{over}：额度{limit}，已欠 ¥{open}，本合同赊销 ¥{own}',
      en: '¥{over} over the credit limit: limit {limit}, open ¥{open}, on credit by this contract ¥{own}',
    },
    remedy: {
      'zh-CN': '请先收款或改为款到发货，或提议提高额度，或送上级评审',
      en: 'collect first or have it prepaid, propose a higher limit, or have a superior review it',
    },
  },
  breaches: ({ contractId }, { account, customer, form, reading }, { standardTermDays }) => {
    // Whoever is not told whose the customer is, is not told of its credit either.
    if (!reading || !form || customer?.ownerId === undefined) return [];
    const granted = customer.credit?.granted;
    // What was approved of this very contract is owed by its next approval, not besides.
    const open = account ? owedFen(withoutContract(account, contractId)) : 0;
    const own = instalmentsIn(reading, standardTermDays, form)
      .filter(isOnCredit)
      .reduce((sum, { fen }) => sum + fen, 0);
    const over = open + own - (granted?.creditLimitFen ?? 0);
    if (own === 0 || over <= 0) return [];
    const limit = granted ? ` ¥${yuanText(granted.creditLimitFen)}` : notGranted;
    return [{ gaps: { over: yuanText(over), limit, open: yuanText(open), own: yuanText(own) } }];
  },
};
