import { dayOf, type Day } from './day.ts';
import type { Consent } from './terms/consent.ts';
import type { Customer } from './terms/customer.ts';
import { consentsSince } from './transfer.ts';

/** Given by whoever holds the customer, since they hold it: with the customer's next owner it has ended (CF-2.1e). */
const isGiven = ({ stage, ownerId, decidedAt }: Consent, customer: Customer): boolean =>
  stage === 'granted' &&
  ownerId === customer.ownerId &&
  decidedAt !== undefined &&
  decidedAt >= (consentsSince(customer) ?? decidedAt);

/** 有效 (CF-2.1e): whether a consent holds on a day. */
export const isAlive = (consent: Consent, customer: Customer, today: Day): boolean =>
  isGiven(consent, customer) && today <= consent.untilOn;

/** Whether the owner it was asked of can still answer it: they hold the customer, and its last day is to come. */
export const isWaiting = ({ stage, ownerId, untilOn }: Consent, customer: Customer, today: Day): boolean =>
  stage === 'asked' && ownerId === customer.ownerId && today <= untilOn;

const asOneWrites = (name: string): string => name.normalize('NFKC').replace(/\s/gu, '').toLowerCase();

/** What of a contact a consent leaves open: all of it, its day, or the person spoken to; undefined where it covers it. */
export function uncovered(
  consent: Consent | null,
  customer: Customer,
  { on, contact }: { readonly on: Day; readonly contact: string },
): 'all' | 'day' | 'contact' | undefined {
  if (!consent || !isGiven(consent, customer)) return 'all';
  if (on < dayOf(consent.decidedAt ?? '') || on > consent.untilOn) return 'day';
  const [wanted, spokenTo] = [consent.contact, contact].map(asOneWrites);
  return wanted === '' || spokenTo === '' || wanted === spokenTo ? undefined : 'contact';
}
