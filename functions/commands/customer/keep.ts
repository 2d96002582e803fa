import * as z from 'zod';
import { dayOf, isDay, monthsAfter } from '#policy/day.ts';
import { parametersOn } from '#policy/parameters.ts';
import { CustomerId } from '#policy/terms/customer.ts';
import { textUpTo } from '#policy/terms/text.ts';
import { without } from '#policy/without.ts';
import { following } from './following.ts';
import { frozenHolding, holdingFacts } from './handing.ts';
import { onCustomer } from './on-customer.ts';

const day = z.string().refine(isDay, 'not a day');

/** 保留 (CF-2.1g, decision 4): the manager leaves the customer with its owner until a day. It answers what the owner asked. */
export const keepCustomer = onCustomer('customer.keep', {
  input: z.strictObject({ customerId: CustomerId, untilOn: day.optional(), reason: textUpTo(500) }),
  facts: (table, _, scene, input, was) => holdingFacts(table, was, scene, input),
  decide: (customer, { untilOn, reason }, { actor, at, facts: { today } }) => ({
    ...without(customer, 'offer'),
    keep: {
      untilOn: untilOn ?? monthsAfter(today, parametersOn(dayOf(at)).keepForMonths),
      reason,
      byId: actor.staffId,
      at,
    },
  }),
  besides: following,
  evidence: frozenHolding,
});
