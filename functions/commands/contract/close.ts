import * as z from 'zod';
import { ContractId } from '#policy/terms/contract.ts';
import { onContract } from './on-contract.ts';

/** 关闭 (DM-13): once all its milestones are done. */
export const closeContract = onContract('contract.close', {
  input: z.strictObject({ contractId: ContractId }),
  decide: (was) => ({ ...was, stage: 'closed' }),
});
