import { isBlank } from '#policy/blank.ts';
import type { ConsentClause } from '#policy/facts/consent.ts';

/** 征询时说明为什么联系。 */
export const purposeGiven: ConsentClause = {
  id: 'consent/purpose-given',
  cites: 'CF-2.1e',
  gates: ['consent.ask'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '没有写联系的目的', en: 'nothing says what the contact is for' },
    remedy: { 'zh-CN': '请写一句为什么要联系', en: 'say in a sentence what it is for' },
  },
  breaches: ({ purpose }) => (isBlank(purpose) ? [{ field: 'purpose' }] : []),
};
