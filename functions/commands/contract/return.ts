import * as z from 'zod';
import { ContractId, mostTriggers, PlaceKey } from '#policy/terms/contract.ts';
import { textUpTo } from '#policy/terms/text.ts';
import { onContract } from './on-contract.ts';

/** 退回 (CT-3b): with reasons, each at its place, or for the whole contract where the key is empty. */
export const returnContract = onContract('contract.return', {
  input: z.strictObject({
    contractId: ContractId,
    reasons: z.array(z.strictObject({ key: PlaceKey, text: textUpTo(500) })).max(mostTriggers),
  }),
  decide: (was, { reasons }, { actor, at }) => ({
    ...was,
    stage: 'returned',
    returned: { byId: actor.staffId, at, reasons },
  }),
});
