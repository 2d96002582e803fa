import type { CustomerClause } from '#policy/facts/customer.ts';
import { mostContacts } from '#policy/terms/customer.ts';

/** 一张卡上放得下的联系人。 */
export const contactsFit: CustomerClause = {
  id: 'customer/contacts-fit',
  cites: 'CF-3.1',
  gates: ['customer.contact'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '一张卡最多 {most} 位联系人', en: 'a card holds at most {most} contacts' },
    remedy: { 'zh-CN': '请先删去已经离开的', en: 'drop those who have left first' },
  },
  breaches: ({ contacts }) =>
    contacts.length > mostContacts ? [{ field: 'contacts', gaps: { most: mostContacts } }] : [],
};
