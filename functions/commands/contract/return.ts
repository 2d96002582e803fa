import * as z from 'zod';
import { ContractId, PlaceKey } from '#policy/terms/contract.ts';
import { onContract } from './on-contract.ts';

const text = z
  .string()
  .max(500)
  .refine((value) => value.isWellFormed(), 'a character is broken in two');

/** 退回 (CT-3b): with reasons, each at its place, or for the whole contract where the key is empty. */
export const returnContract = onContract('contract.return', {
  input: z.strictObject({
    contractId: ContractId,
    reasons: z.array(z.strictObject({ key: PlaceKey, text })).max(100),
  }),
  decide: (was, { reasons }, { actor, at }) => ({
    ...was,
    stage: 'returned',
    returned: { byId: actor.staffId, at, reasons },
  }),
});
