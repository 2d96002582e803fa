import * as z from 'zod';
import { dayOf } from '#policy/day.ts';
import { Delegation, DelegationId } from '#policy/terms/delegation.ts';
import { getStaff } from '#functions/table/staff.ts';
import { onDelegation } from './on-delegation.ts';

const { delegateId, role, fromOn, untilOn, reason } = Delegation.shape;

/** 请人代理 (CT-3b): who decides, and is away from a day to a day, names who decides in their place. */
export const giveDelegation = onDelegation('delegation.give', {
  input: z.strictObject({ delegationId: DelegationId, delegateId, role, fromOn, untilOn, reason }),
  begin: (input, { staffId }, at) => ({ ...input, revision: 1, stage: 'given', giverId: staffId, givenAt: at }),
  facts: async (table, draft, { at }) => {
    const delegate = await getStaff(table, draft.delegateId);
    return { today: dayOf(at), ...(delegate ? { delegate } : {}) };
  },
  decide: (draft) => draft,
});
