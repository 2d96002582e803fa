import * as z from 'zod';
import { ContractId } from '#policy/terms/contract.ts';
import { onContract } from './on-contract.ts';

/** 撤回 (CT-3b): the handler takes a submitted contract back to the draft. */
export const recallContract = onContract('contract.recall', {
  input: z.strictObject({ contractId: ContractId }),
  decide: (was) => ({ ...was, stage: 'drafted' }),
});
