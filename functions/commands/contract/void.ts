import * as z from 'zod';
import { ContractId } from '#policy/terms/contract.ts';
import { onContract } from './on-contract.ts';

/** 作废: the handler gives a draft up. It stays on record. */
export const voidContract = onContract('contract.void', {
  input: z.strictObject({ contractId: ContractId }),
  decide: (was) => ({ ...was, stage: 'void' }),
});
