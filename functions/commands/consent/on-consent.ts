import { consentAuthority } from '#policy/authority/consent.ts';
import { consentClauses } from '#policy/clauses/index.ts';
import { dayOf } from '#policy/day.ts';
import type { ConsentFacts } from '#policy/facts/consent.ts';
import { inSight } from '#policy/sight/consent.ts';
import { isLive, type Customer } from '#policy/terms/customer.ts';
import type { Table } from '#functions/table/client.ts';
import { consentShelf } from '#functions/table/consent.ts';
import { customerShelf } from '#functions/table/customer.ts';
import { load, unchanged } from '#functions/table/records.ts';
import type { Write } from '#functions/table/transact.ts';
import { commandsOn } from '../on.ts';

/** A command on consents. */
export const onConsent = commandsOn(
  { shelf: consentShelf, authority: consentAuthority, clauses: consentClauses, inSight },
  'consentId',
  (_, __, { at }) => Promise.resolve({ today: dayOf(at) }),
);

/** The customer that a consent is about, as on file now; null where it is not. */
export async function customerAt(table: Table, customerId: string): Promise<Customer | null> {
  const stored = await load(table, customerShelf, customerId);
  return stored && isLive(stored.record) ? stored.record : null;
}

/** Stands only as long as nobody has changed the customer's hands, or anything else of it. */
export const whileHeld = ({ customer }: ConsentFacts): readonly Write[] =>
  customer ? [unchanged(customerShelf, customer)] : [];
