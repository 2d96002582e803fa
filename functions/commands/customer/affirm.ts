import * as z from 'zod';
import { agesWith } from '#policy/card.ts';
import { dayOf } from '#policy/day.ts';
import { CustomerId, typedFields } from '#policy/terms/customer.ts';
import { stillAsSeen } from '../merged.ts';
import { following, standingAt } from './following.ts';
import { onCustomer } from './on-customer.ts';

/** 仍然有效 (CF-5.1): what stands on the card is true today too. Nothing changes but its age. */
export const affirmCustomer = onCustomer('customer.affirm', {
  input: z.strictObject({
    customerId: CustomerId,
    fields: z.array(z.enum(typedFields)).min(1).max(typedFields.length),
  }),
  merges: true,
  facts: async (table, _, { actor, at }, { fields }, was, base) => {
    stillAsSeen(was, base, fields);
    const today = dayOf(at);
    const isSaid = ({ on, byId }: { on: string; byId: string }) => on === today && byId === actor.staffId;
    const told = fields.filter((field) => !was.ages[field] || !isSaid(was.ages[field]));
    return { today, told, ...(told.length > 0 ? await standingAt(table, was) : {}) };
  },
  decide: (was, _, { actor: { staffId: byId }, facts: { today: on, told = [] } }) => ({
    ...was,
    ages: agesWith(was, told, { on, byId }),
  }),
  besides: following,
});
