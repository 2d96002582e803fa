import { oneCustomer } from '#policy/clauses/receipt/one-customer.ts';
import { clauseTable } from '#given/clause.ts';

clauseTable(oneCustomer, {
  abides: { 'the same': { given: {}, facts: { isOther: false } }, 'not known': { given: {} } },
  breaks: {
    'another one than was chosen': {
      given: { customer: '别家' },
      facts: { isOther: true },
      at: ['customer'],
      says: ['「别家」'],
    },
  },
});
