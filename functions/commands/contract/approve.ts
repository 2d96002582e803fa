import * as z from 'zod';
import { triggersOf } from '#policy/special.ts';
import { ContractId } from '#policy/terms/contract.ts';
import { without } from '#policy/without.ts';
import { decidedOn } from '#functions/queries/contract-grounds.ts';
import { onContract } from './on-contract.ts';

/** 签批 (CT-3b): bound to the content that was seen, once every item is ticked and every trigger reviewed. */
export const approveContract = onContract('contract.approve', {
  input: z.strictObject({ contractId: ContractId, seen: z.string().max(64) }),
  facts: async (table, was, { at }, { seen }) => ({ ...(await decidedOn(table, was, at)), seen }),
  decide: (was, { seen }, { actor, at, facts }) => ({
    ...without(was, 'voided', 'returned'),
    stage: 'approved',
    triggers: triggersOf(facts.specials),
    approval: { byId: actor.staffId, at, hash: seen },
  }),
});
