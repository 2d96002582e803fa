import type { Account } from '#policy/terms/account.ts';
import type { AccountLine } from '../../wire.ts';
import { byContract } from '../money/receivable-list.ts';

/** 客户账 as the pane has read it: what is owed, and nothing of what is settled, for the policy to be asked about. */
export const accountSeen = ({ customerId, name, ownerId, advanceFen, receivables }: AccountLine): Account => ({
  customerId,
  version: 0,
  name,
  ownerId,
  contracts: byContract(receivables).map(({ contractId, number, receivables: own }) => ({
    contractId,
    number,
    instalments: own.map(({ n, label, kind, from, after, dueFen, paidFen, dueOn, explanation }) => ({
      n,
      label,
      kind,
      from,
      after,
      dueFen,
      paidFen,
      ...(dueOn === undefined ? {} : { dueOn }),
      ...(explanation ? { explanation } : {}),
    })),
  })),
  settledFen: 0,
  advanceFen,
  receivedFen: 0,
});
