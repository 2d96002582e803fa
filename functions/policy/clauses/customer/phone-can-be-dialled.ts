import { isBlank } from '#policy/blank.ts';
import type { CustomerClause } from '#policy/facts/customer.ts';
import { isPhone } from '#policy/phone.ts';

/** 联系电话须是打得通的号码格式。 */
export const phoneCanBeDialled: CustomerClause = {
  id: 'customer/phone-can-be-dialled',
  cites: 'CF-2.2a',
  gates: ['customer.report', 'customer.import', 'customer.edit', 'customer.file'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '「{phone}」不像电话号码', en: '“{phone}” is not a phone number' },
    remedy: {
      'zh-CN': '手机 11 位；座机带区号，如 021-12345678',
      en: 'a mobile has 11 digits; a landline its area code',
    },
  },
  breaches: ({ phone }) => (isBlank(phone) || isPhone(phone) ? [] : [{ field: 'phone', gaps: { phone } }]),
};
