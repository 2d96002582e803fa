import * as z from 'zod';
import { isBlank } from '#policy/blank.ts';
import { dayOf } from '#policy/day.ts';
import { CustomerCard, CustomerId, type CardField, type Customer } from '#policy/terms/customer.ts';
import { search } from '#functions/table/search.ts';
import { merged } from '../merged.ts';
import { following, standingAt } from './following.ts';
import { onCustomer } from './on-customer.ts';

const searched = ['name', 'phone', 'address', 'creditCode'] as const satisfies readonly CardField[];
const naming = ['name', 'creditCode'] as const satisfies readonly CardField[];

/** Fields that the customer's standing repeats. */
const repeated = ['name', 'nature'] as const satisfies readonly CardField[];

const changes = CustomerCard.partial();
type Changes = z.infer<typeof changes>;

const touches = (fields: readonly CardField[], input: Changes, was: Customer) =>
  fields.some((field) => input[field] !== undefined && input[field] !== was[field]);

/** A name or code that is changed makes another customer; one that was missing is only added. */
const renames = (input: Changes, was: Customer) =>
  naming.some((field) => !isBlank(was[field]) && touches([field], input, was));

/** 修改: changes fields of the card. The name and the credit code make the customer who it is, and ask for more. */
export const editCustomer = onCustomer('customer.edit', {
  input: z.strictObject({ customerId: CustomerId, changes }),
  merges: true,
  needs: (draft, was) => (renames(draft, was) ? ['customer.rename'] : []),
  draft: (was, { changes: input }, base) => merged(was, input, base),
  facts: async (table, draft, { actor, at }, _, was) => ({
    today: dayOf(at),
    ...(touches(searched, draft, was)
      ? { search: await search(table, draft, { customerId: draft.customerId, holderId: actor.staffId }) }
      : {}),
    ...(touches(repeated, draft, was) ? await standingAt(table, was) : {}),
  }),
  decide: (draft, _, { facts: { search: found } }) =>
    draft.stage === 'reported' && found
      ? { ...draft, verdict: found.candidates.length > 0 ? 'suspected' : 'free' }
      : draft,
  besides: following,
});
