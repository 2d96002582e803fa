import type { Consent, ConsentRequest } from '#policy/terms/consent.ts';

/** Somebody would like to speak to anybody there until Friday. */
export const aRequest = (changes: Partial<ConsentRequest> = {}): ConsentRequest => ({
  purpose: '展会上遇到，想送样本',
  contact: '',
  untilOn: '2026-03-06',
  ...changes,
});

/** 林志远 asked 陈晓雯, who holds the customer of `aCustomer`. */
export const aConsent = (changes: Partial<Consent> = {}): Consent => ({
  ...aRequest(),
  consentId: '01JQZ8K5T0000000000000000G',
  revision: 1,
  stage: 'asked',
  customerId: '01JQZ8K5T0000000000000000A',
  customerName: '上海云帆精密机械有限公司',
  askerId: 'staff-lin',
  ownerId: 'staff-chen',
  askedAt: '2026-03-02T01:00:00.000Z',
  ...changes,
});

/** The same, granted an hour later. */
export const aGranted = (changes: Partial<Consent> = {}): Consent =>
  aConsent({ stage: 'granted', revision: 2, decidedAt: '2026-03-02T02:00:00.000Z', ...changes });
