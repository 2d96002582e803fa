import { customerAuthority } from '#policy/authority/customer.ts';
import { customerClauses } from '#policy/clauses/index.ts';
import { dayOf } from '#policy/day.ts';
import { inSight } from '#policy/sight/customer.ts';
import { customerShelf } from '#functions/table/customer.ts';
import { commandsOn } from '../on.ts';

/** A command on customers. */
export const onCustomer = commandsOn(
  {
    shelf: customerShelf,
    authority: customerAuthority,
    clauses: customerClauses,
    inSight: (actor, customer) => inSight(actor, customer),
  },
  'customerId',
  (_, __, { at }) => Promise.resolve({ today: dayOf(at) }),
);
