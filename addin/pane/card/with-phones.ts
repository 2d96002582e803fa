import type { Customer } from '#policy/terms/customer.ts';
import type { CustomerDetail } from '../../wire.ts';

/** A card with the phones that somebody has asked to see, as far as it still lists whose they are. */
export function withPhones(detail: CustomerDetail, whole: Customer | undefined): CustomerDetail {
  if (!whole) return detail;
  const phoneOf = (id: string) => whole.contacts.find(({ contactId }) => contactId === id)?.phone;
  const contacts = detail.record.contacts.map((contact) => ({
    ...contact,
    phone: phoneOf(contact.contactId) ?? contact.phone,
  }));
  return { ...detail, record: { ...detail.record, phone: whole.phone, contacts } };
}
