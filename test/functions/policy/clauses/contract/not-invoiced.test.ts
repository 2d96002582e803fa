import { notInvoiced } from '#policy/clauses/contract/not-invoiced.ts';
import { clauseTable } from '#given/clause.ts';
import { noReading } from '#given/contract.ts';

const approval = { byId: 'staff-wang', at: '2026-03-02T03:00:00.000Z', hash: 'before' };
const approved = noReading;

clauseTable(notInvoiced, {
  abides: {
    'nothing was invoiced, or all of it was taken back': { given: {}, facts: { approved, invoicedFen: 0 } },
    'the same content once more: it stays approved': { given: { approval }, facts: { approved, invoicedFen: 100 } },
    'a draft': { given: {}, facts: {} },
  },
  breaks: {
    'an invoice was asked for': {
      given: {},
      facts: { approved, invoicedFen: 8_000_000 },
      at: [undefined],
      says: ['¥80,000.00'],
    },
  },
});
