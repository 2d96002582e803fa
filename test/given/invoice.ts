import type { Invoice } from '#policy/terms/invoice.ts';
import { aCard } from './customer.ts';

/** An invoice of ¥5,000 that was asked for today, for the contract of `aContract`. */
export const anInvoice = (changes: Partial<Invoice> = {}): Invoice => ({
  invoiceId: '01JQZ8K5T0000000000000000V',
  revision: 1,
  stage: 'asked',
  contractId: '01JQZ8K5T0000000000000000C',
  customerId: '01JQZ8K5T0000000000000000A',
  customerName: aCard().name,
  kind: 'special',
  title: aCard().name,
  taxNumber: aCard().creditCode,
  fen: 500_000,
  goods: '电动球阀',
  note: '',
  askerId: 'staff-chen',
  askedAt: '2026-03-02T02:00:00.000Z',
  ...changes,
});

type Issued = NonNullable<Invoice['issued']>;

/** Issued by finance today. */
export const anIssue = (changes: Partial<Issued> = {}): Issued => ({
  byId: 'staff-qian',
  at: '2026-03-02T03:00:00.000Z',
  number: '26312000000012345678',
  issuedOn: '2026-03-02',
  ...changes,
});
