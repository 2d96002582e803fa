import * as z from 'zod';
import { dayOf } from '#policy/day.ts';
import { inSight } from '#policy/sight/customer.ts';
import { CustomerId } from '#policy/terms/customer.ts';
import { countingOf, isOwn, toldOfMany } from '#functions/queries/opening.ts';
import { openedOn } from '#functions/table/reads.ts';
import { onCustomer } from './on-customer.ts';

/** 查看电话 (DM-11): the whole numbers of somebody else's customer. That it was done, by whom and when, stays in the history. */
export const unmaskCustomer = onCustomer('customer.unmask', {
  input: z.strictObject({ customerId: CustomerId }),
  merges: true,
  facts: async (table, was, { actor, at }) => {
    const today = dayOf(at);
    if (isOwn(actor, was)) return { today };
    const opened = await openedOn(table, actor.staffId, today);
    return { today, opened, managers: await toldOfMany(table, actor, at, { opened }) };
  },
  decide: (was) => was,
  besides: (_, __, { opened, managers = [] }, { actor, at }) =>
    opened === undefined ? [] : countingOf(actor, at, { opened }, managers),
  opens: (actor, customer) => inSight(actor, customer, { isDeciding: true }),
});
