import { isBlank } from '#policy/blank.ts';
import type { CustomerClause } from '#policy/facts/customer.ts';
import { isPhone } from '#policy/phone.ts';

/** 联系人的电话最好打得通；写了别的也先留着。 */
export const contactCanBeDialled: CustomerClause = {
  id: 'customer/contact-can-be-dialled',
  cites: 'CF-2.2a',
  gates: ['customer.contact'],
  level: 'flag',
  says: {
    reason: { 'zh-CN': '{name}的电话「{phone}」不像电话号码', en: '“{phone}” of {name} is not a phone number' },
    remedy: {
      'zh-CN': '手机 11 位；座机带区号，如 021-12345678',
      en: 'a mobile has 11 digits; a landline its area code',
    },
  },
  breaches: ({ contacts }, { contactId }) =>
    contacts
      .filter(({ contactId: id, phone }) => id === contactId && !isBlank(phone) && !isPhone(phone))
      .map(({ name, phone }) => ({ field: 'contacts', gaps: { name, phone } })),
};
