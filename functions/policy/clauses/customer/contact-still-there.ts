import type { CustomerClause } from '#policy/facts/customer.ts';

/** 正在改的联系人，可能刚被别人删去。 */
export const contactStillThere: CustomerClause = {
  id: 'customer/contact-still-there',
  cites: 'CF-3.1',
  gates: ['customer.contact'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '您查看之后，这位联系人已被删去', en: 'this contact was dropped since you looked' },
    remedy: { 'zh-CN': '还要保留的，请重新登记一位', en: 'enter them anew if they are to stay' },
  },
  breaches: (_, { isContactThere }) => (isContactThere === false ? [{ field: 'contacts' }] : []),
};
