import * as z from 'zod';
import { dayOf } from '#policy/day.ts';
import { ContractId } from '#policy/terms/contract.ts';
import { closedWith } from '#policy/trade.ts';
import { following, standingAt } from './following.ts';
import { onContract } from './on-contract.ts';

/** 关闭 (DM-13): once all its milestones are done. */
export const closeContract = onContract('contract.close', {
  input: z.strictObject({ contractId: ContractId }),
  facts: async (table, was, { at }) => ({ today: dayOf(at), ...(await standingAt(table, was)) }),
  decide: (was) => ({ ...was, stage: 'closed' }),
  besides: following(closedWith),
});
