import { partsFit } from '#policy/clauses/receipt/parts-fit.ts';
import { receivedWith } from '#policy/money/account.ts';
import { anAccountOf, anApproved } from '#given/account.ts';
import { clauseTable } from '#given/clause.ts';
import { aReceipt } from '#given/receipt.ts';

const contract = anApproved([6_000_000, 5_000_000]);
const { contractId } = contract;
const account = anAccountOf(contract);
const part = (n: number, fen: number) => ({ contractId, n, fen });
const confirmed = { byId: 'staff-qian', at: '2026-03-02T02:00:00.000Z' };
const was = aReceipt({ stage: 'confirmed', confirmed, parts: [part(1, 6_000_000)] });
const counted = receivedWith(account, 10_200_000, [part(1, 6_000_000)]);

clauseTable(partsFit, {
  abides: {
    'all of it kept as an advance': { given: { parts: [] }, facts: { account } },
    'as much as is left': { given: { parts: [part(1, 6_000_000), part(2, 4_200_000)] }, facts: { account } },
    'where the account is not known': { given: { parts: [part(9, 1)] } },
    'what it paid itself is free again': {
      given: { parts: [part(1, 5_999_999)] },
      facts: { account: counted, was, contracts: [] },
    },
  },
  breaks: {
    'a fen more than is left': {
      given: { parts: [part(2, 5_000_001)] },
      facts: { account },
      at: ['parts.0'],
      says: ['只剩 ¥50,000.00'],
    },
    'paid by another receipt already': {
      given: { parts: [part(1, 1)] },
      facts: { account: counted },
      at: ['parts.0'],
      says: ['只剩 ¥0.00'],
    },
    'an instalment twice': {
      given: { parts: [part(1, 1), part(1, 1)] },
      facts: { account },
      at: ['parts.1'],
      says: ['写了两次'],
    },
    'of no contract of this customer': {
      given: { parts: [{ contractId: '01JQZ8K5T0000000000000000Z', n: 1, fen: 1 }] },
      facts: { account },
      at: ['parts.0'],
      says: ['不在这位客户'],
    },
    'an instalment there is not': { given: { parts: [part(3, 1)] }, facts: { account }, at: ['parts.0'] },
    'more than came in': {
      given: { fen: 5, parts: [part(1, 3), part(2, 3)] },
      facts: { account },
      at: ['parts'],
      says: ['¥0.06'],
    },
  },
});
