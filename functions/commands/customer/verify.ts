import * as z from 'zod';
import { agesWith } from '#policy/card.ts';
import { dayOf } from '#policy/day.ts';
import { counting, followed, isHeld } from '#policy/standing.ts';
import { CustomerId, typedFields } from '#policy/terms/customer.ts';
import { standingWrite } from '#functions/table/standing.ts';
import { stillAsSeen } from '../merged.ts';
import { standingAt } from './following.ts';
import { onCustomer } from './on-customer.ts';

/** 核实 (CF-2.1f, decision 3): the assistant finds that what the holder changed is so. From then on the change counts as maintenance. */
export const verifyCustomer = onCustomer('customer.verify', {
  input: z.strictObject({
    customerId: CustomerId,
    fields: z.array(z.enum(typedFields)).min(1).max(typedFields.length),
  }),
  merges: true,
  facts: async (table, _, { at }, { fields }, was, base) => {
    stillAsSeen(was, base, fields);
    const told = fields.filter((field) => was.unverified.includes(field));
    return { today: dayOf(at), told, ...(told.length > 0 ? await standingAt(table, was) : {}) };
  },
  decide: (was, _, { actor: { staffId: byId }, facts: { today: on, told = [] } }) => ({
    ...was,
    ages: agesWith(was, told, { on, byId }),
    unverified: was.unverified.filter((field) => !told.includes(field)),
  }),
  besides: (customer, _, { standing, today }) =>
    standing && isHeld(customer)
      ? [
          standingWrite(
            standing,
            followed(counting(standing, { what: 'card', id: customer.customerId, on: today }), customer),
            today,
          ),
        ]
      : [],
});
