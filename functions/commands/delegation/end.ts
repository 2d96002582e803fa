import * as z from 'zod';
import { DelegationId } from '#policy/terms/delegation.ts';
import { onDelegation } from './on-delegation.ts';

/** 结束代理 (CT-3b): before its last day, by either of the two. */
export const endDelegation = onDelegation('delegation.end', {
  input: z.strictObject({ delegationId: DelegationId }),
  decide: (was) => ({ ...was, stage: 'ended' }),
});
