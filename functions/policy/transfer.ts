import { isDormant } from './dormancy.ts';
import type { CustomerFacts } from './facts/customer.ts';
import type { Customer, Transfer } from './terms/customer.ts';
import type { Colleague } from './terms/staff.ts';
import { without } from './without.ts';

/** What a customer may be transferred on (CF-2.1g); undefined where it has to stay. */
export function groundOf({ owner, clock, isOffered, today }: CustomerFacts): Transfer['ground'] | undefined {
  if (hasGone(owner)) return 'left';
  if (clock && isDormant(clock, today)) return 'dormant';
  return isOffered ? 'offered' : undefined;
}

/** Whether somebody who held a customer is no longer there to hold it; null is nobody on the staff list. */
const hasGone = (owner: Colleague | null | undefined): boolean => owner === null || owner?.hasLeft === true;

/** 移交 (CF-2.1g): the customer in its new owner's hands. The stage stays; what the old owner had asked for, or was let, is over. */
export const transferred = (
  { keep, offer, ...customer }: Customer,
  { toId, ground, reason, byId, at }: Pick<Transfer, 'toId' | 'ground' | 'reason' | 'byId' | 'at'>,
): Customer => ({
  ...customer,
  ownerId: toId,
  heldSince: at,
  transfer: {
    fromId: customer.ownerId ?? customer.reporterId,
    toId,
    ground,
    reason,
    byId,
    at,
    before: {
      ...(customer.heldSince === undefined ? {} : { heldSince: customer.heldSince }),
      ...(keep ? { keep } : {}),
      ...(offer ? { offer } : {}),
    },
  },
});

/** 撤销移交: the customer as its former owner held it. */
export const takenBack = (customer: Customer, byId: string, at: string): Customer =>
  customer.transfer
    ? {
        ...without(customer, 'heldSince', 'keep', 'offer'),
        ...customer.transfer.before,
        ownerId: customer.transfer.fromId,
        transfer: { ...customer.transfer, undone: { byId, at } },
      }
    : customer;

/** Consents from before this instant have ended: the customer has changed hands since, and be it there and back (CF-2.1e). */
export const consentsSince = ({ heldSince, transfer }: Customer): string | undefined =>
  transfer?.undone?.at ?? heldSince;
