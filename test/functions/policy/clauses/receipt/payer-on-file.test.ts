import { payerOnFile } from '#policy/clauses/receipt/payer-on-file.ts';
import { clauseTable } from '#given/clause.ts';
import { aCustomer } from '#given/customer.ts';

clauseTable(payerOnFile, {
  abides: {
    'a customer somebody holds': {
      given: {},
      facts: { customer: aCustomer({ stage: 'filed', ownerId: 'staff-chen' }) },
    },
    'where the files are not known': { given: {} },
  },
  breaks: {
    'nobody of that name': {
      given: { customer: '没有这家' },
      facts: { customer: null },
      at: ['customer'],
      says: ['「没有这家」不在'],
    },
    'nor of the payer’s': {
      given: {},
      facts: { customer: null },
      at: ['customer'],
      says: ['云帆精密机械有限公司」不在'],
    },
    'no name at all': { given: { payer: '-' }, facts: { customer: null }, at: ['customer'], says: ['没有写'] },
    'a report that waits': {
      given: {},
      facts: { customer: aCustomer() },
      at: ['customer'],
      says: ['还没有经经理确认'],
    },
  },
});
