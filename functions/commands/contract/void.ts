import * as z from 'zod';
import { ContractId } from '#policy/terms/contract.ts';
import { onContract } from './on-contract.ts';

/** 作废: a draft is given up by its handler, or by the manager where the handler has left. It stays on record. */
export const voidContract = onContract('contract.void', {
  input: z.strictObject({ contractId: ContractId }),
  decide: (was) => ({ ...was, stage: 'void' }),
});
