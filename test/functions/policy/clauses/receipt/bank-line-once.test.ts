import { bankLineOnce } from '#policy/clauses/receipt/bank-line-once.ts';
import { clauseTable } from '#given/clause.ts';
import { aReceipt } from '#given/receipt.ts';

const sameLine = aReceipt({
  receiptId: '01JQZ8K5T0000000000000000R',
  stage: 'confirmed',
  enteredAt: '2026-03-01T17:00:00.000Z',
});

clauseTable(bankLineOnce, {
  abides: { 'the only one': { given: {} } },
  breaks: {
    'one with its number': {
      given: { serial: 'SN-1' },
      facts: { sameLine },
      at: ['serial'],
      says: ['¥102,000.00，现在是「已确认」'],
    },
    'one that says the same': {
      given: {},
      facts: { sameLine },
      at: ['reference'],
      says: ['这笔已于 2026-03-02 登记过'],
    },
  },
});
