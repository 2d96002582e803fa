import * as z from 'zod';
import { dayOf, isDay } from '#policy/day.ts';
import { ContractId, Milestone } from '#policy/terms/contract.ts';
import { accountAt, dated } from './following.ts';
import { onContract } from './on-contract.ts';

const day = z.string().refine(isDay, 'not a day');

/** 登记履行 (DM-13): when a milestone is due, and when it was done. Instalments that hang on it are due from then (DM-8a). */
export const reachContract = onContract('contract.reach', {
  input: z.strictObject({ contractId: ContractId, kind: Milestone.shape.kind, dueOn: day, doneOn: day.optional() }),
  draft: (was, { kind, dueOn, doneOn }) => {
    const others = (was.milestones ?? []).filter((milestone) => milestone.kind !== kind);
    const milestone = { kind, dueOn, ...(doneOn === undefined ? {} : { doneOn }) };
    return { ...was, milestones: [...others, milestone].sort((one, other) => (one.dueOn < other.dueOn ? -1 : 1)) };
  },
  facts: async (table, was, { at }) => ({ today: dayOf(at), ...(await accountAt(table, was)) }),
  decide: (draft) => draft,
  besides: (contract, _, facts) => dated(contract, facts),
});
