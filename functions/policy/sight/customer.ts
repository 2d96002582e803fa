import { maskPhone } from '../phone.ts';
import type { Customer } from '../terms/customer.ts';
import type { Actor } from '../terms/staff.ts';

/** A customer as one person may see it; what may not be seen is not there (DM-11). */
export type CustomerInSight = Customer;

/** How much of a customer somebody sees: all of it, the card with the phone masked, or nothing. */
export type Sight = 'whole' | 'masked' | 'none';

/** Who sees how much, closest relation first. `deciding` is the manager with this very report before them. */
const relations: readonly (readonly [(actor: Actor, customer: Customer, isDeciding: boolean) => boolean, Sight])[] = [
  [({ staffId }, { ownerId, reporterId }) => staffId === (ownerId ?? reporterId), 'whole'],
  [({ roles }, _, isDeciding) => isDeciding && (roles.includes('manager') || roles.includes('assistant')), 'whole'],
  [({ roles }) => roles.includes('manager') || roles.includes('assistant'), 'masked'],
];

const sightOf = (actor: Actor, customer: Customer, isDeciding: boolean): Sight =>
  relations.find(([holds]) => holds(actor, customer, isDeciding))?.[1] ?? 'none';

/** The customer as this person may see it; undefined where they may not see it at all. */
export function inSight(actor: Actor, customer: Customer, isDeciding = false): CustomerInSight | undefined {
  const sight = sightOf(actor, customer, isDeciding);
  if (sight === 'none') return undefined;
  return sight === 'whole' ? customer : { ...customer, phone: maskPhone(customer.phone) };
}
