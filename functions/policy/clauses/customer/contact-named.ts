import { isBlank } from '#policy/blank.ts';
import type { CustomerClause } from '#policy/facts/customer.ts';

/** 联系人要有姓名。 */
export const contactNamed: CustomerClause = {
  id: 'customer/contact-named',
  cites: 'CF-3.1',
  gates: ['customer.contact'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '联系人没有写姓名', en: 'the contact has no name' },
    remedy: { 'zh-CN': '请写怎么称呼，姓也可以', en: 'write how they are addressed; the surname will do' },
  },
  breaches: ({ contacts }, { contactId }) =>
    contacts.some((contact) => contact.contactId === contactId && isBlank(contact.name)) ? [{ field: 'contacts' }] : [],
};
