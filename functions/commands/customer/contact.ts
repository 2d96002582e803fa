import * as z from 'zod';
import { canonical } from '#policy/canonical.ts';
import { dayOf } from '#policy/day.ts';
import { maskPhone } from '#policy/phone.ts';
import { inSight } from '#policy/sight/customer.ts';
import { Contact, CustomerId, type Customer } from '#policy/terms/customer.ts';
import { refuse } from '#functions/refusal.ts';
import { says } from '#functions/says.ts';
import { onCustomer } from './on-customer.ts';

const contactOf = ({ contacts }: Customer, id: string): Contact | undefined =>
  contacts.find(({ contactId }) => contactId === id);

const isSame = (one: Contact | undefined, other: Contact | undefined): boolean => canonical(one) === canonical(other);

/** Whoever sees a number masked sends it back masked; it stays what it is. */
const meant = (contact: Contact, was: Contact | undefined): Contact =>
  was && contact.phone.includes('*') && contact.phone === maskPhone(was.phone)
    ? { ...contact, phone: was.phone }
    : contact;

/** 登记联系人 (CF-3.1): one of the people at the customer, new or changed. Two people who change the same one are asked. */
export const contactCustomer = onCustomer('customer.contact', {
  input: z.strictObject({ customerId: CustomerId, contact: Contact }),
  merges: true,
  draft: (was, { contact }, base, actor) => {
    const id = contact.contactId;
    const [there, before] = [contactOf(was, id), contactOf(base, id)];
    const mine = meant(contact, there);
    if (there && !isSame(there, before) && !isSame(there, mine)) {
      const seen = (record: Customer) => contactOf(inSight(actor, record) ?? record, id);
      const conflicts = [{ field: 'contacts', base: seen(base), mine: contact, theirs: seen(was) }];
      refuse({ kind: 'conflict', says: says.conflict, revision: was.revision, conflicts });
    }
    const contacts = there
      ? was.contacts.map((each) => (each.contactId === id ? mine : each))
      : [...was.contacts, mine];
    return { ...was, contacts };
  },
  facts: (_, __, { at }, { contact: { contactId } }, was, base) =>
    Promise.resolve({
      today: dayOf(at),
      contactId,
      isContactThere: !contactOf(base, contactId) || contactOf(was, contactId) !== undefined,
    }),
  decide: (draft) => draft,
});
