import * as z from 'zod';
import { isDay } from '#policy/day.ts';
import { ContractId, Milestone } from '#policy/terms/contract.ts';
import { onContract } from './on-contract.ts';

const day = z.string().refine(isDay, 'not a day');

/** 登记履行 (DM-13): when a milestone is due, and when it was done. */
export const reachContract = onContract('contract.reach', {
  input: z.strictObject({ contractId: ContractId, kind: Milestone.shape.kind, dueOn: day, doneOn: day.optional() }),
  draft: (was, { kind, dueOn, doneOn }) => {
    const others = (was.milestones ?? []).filter((milestone) => milestone.kind !== kind);
    const milestone = { kind, dueOn, ...(doneOn === undefined ? {} : { doneOn }) };
    return { ...was, milestones: [...others, milestone].sort((one, other) => (one.dueOn < other.dueOn ? -1 : 1)) };
  },
  decide: (draft) => draft,
});
