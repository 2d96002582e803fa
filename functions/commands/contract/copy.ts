import * as z from 'zod';
import { ContractId, Copies } from '#policy/terms/contract.ts';
import { onContract } from './on-contract.ts';

/** 登记份数 (CT-4a): how many originals there are, who holds them, and where the department's own copy is. */
export const copyContract = onContract('contract.copy', {
  input: z.strictObject({ contractId: ContractId, copies: Copies }),
  draft: (was, { copies }) => ({ ...was, copies }),
  decide: (draft) => draft,
});
