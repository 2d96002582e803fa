import type { Contract } from '#policy/terms/contract.ts';
import type { Price } from '#policy/terms/price.ts';
import type { Template } from '#policy/terms/template.ts';

/** A version of a template that the manager has reviewed. */
export const aTemplate = (changes: Partial<Template> = {}): Template => ({
  templateId: '01JQZ8K5T0000000000000000T',
  revision: 2,
  name: '工业品购销合同',
  version: 1,
  stage: 'reviewed',
  drafterId: 'staff-he',
  draftedAt: '2026-02-02T01:00:00.000Z',
  hash: 'hash-of-the-template',
  fieldCount: 60,
  clauseCount: 16,
  reviewerId: 'staff-wang',
  reviewedAt: '2026-02-03T01:00:00.000Z',
  ...changes,
});

/** A draft of today, for the customer of `aCustomer`, on the template of `aTemplate`. */
export const aContract = (changes: Partial<Contract> = {}): Contract => ({
  contractId: '01JQZ8K5T0000000000000000C',
  revision: 1,
  stage: 'drafted',
  customerId: '01JQZ8K5T0000000000000000A',
  customerName: '上海云帆精密机械有限公司',
  handlerId: 'staff-chen',
  draftedAt: '2026-03-02T02:00:00.000Z',
  templateId: '01JQZ8K5T0000000000000000T',
  templateHash: 'hash-of-the-template',
  ...changes,
});

/** A line of the price list that has held since last year. */
export const aPrice = (changes: Partial<Price> = {}): Price => ({
  priceId: '01JQZ8K5T0000000000000000P',
  revision: 1,
  stage: 'listed',
  product: '电动球阀',
  unit: '台',
  listFen: 286_000,
  floorFen: 248_000,
  validFromOn: '2025-01-01',
  validUntilOn: '',
  ...changes,
});
