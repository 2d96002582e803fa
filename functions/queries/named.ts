import { isAlive } from '#policy/consent.ts';
import { dayOf } from '#policy/day.ts';
import { inSight } from '#policy/sight/customer.ts';
import type { Consent } from '#policy/terms/consent.ts';
import { isLive, type Customer } from '#policy/terms/customer.ts';
import { without } from '#policy/without.ts';
import { loadConsent } from '#functions/table/consent.ts';
import { customerShelf } from '#functions/table/customer.ts';
import { claimantsOf } from '#functions/table/named.ts';
import { loadMany } from '#functions/table/records.ts';
import { open } from './opening.ts';
import type { Reader } from './reader.ts';

/** What the house tells of a company by its name, as far as its reader may know (CF-5.3). */
export type Named =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'seen'; readonly customerId: string }
  | { readonly kind: 'taken'; readonly consent?: Omit<Consent, 'ownerId'> }
  | { readonly kind: 'several'; readonly customerIds: readonly string[] };

/** A colleague's customer: that it is taken, and one's own request for consent on it. That somebody asked is counted. */
async function taken(reader: Reader, customer: Customer): Promise<Named> {
  const { actor, table, at } = reader;
  await open(reader, [customer]);
  const consent = await loadConsent(table, customer.customerId, actor.staffId);
  const isOpen = consent?.stage === 'asked' || (consent && isAlive(consent, customer, dayOf(at)));
  return { kind: 'taken', ...(consent && isOpen ? { consent: without(consent, 'ownerId') } : {}) };
}

/** 点到客户名 (CF-5.3): who bears this very name. A card that may be opened is counted when it is. */
export async function readNamed(reader: Reader, name: string): Promise<Named> {
  const { actor, table } = reader;
  const customers = (await loadMany(table, customerShelf, await claimantsOf(table, name))).filter(isLive);
  const seen = customers.filter((customer) => inSight(actor, customer)).map(({ customerId }) => customerId);
  const [first, ...others] = seen;
  if (first !== undefined)
    return others.length > 0 ? { kind: 'several', customerIds: seen } : { kind: 'seen', customerId: first };
  const [customer] = customers;
  return customer ? taken(reader, customer) : { kind: 'unknown' };
}
