import { ofAKnownCustomer } from '#policy/clauses/statement/of-a-known-customer.ts';
import { clauseTable } from '#given/clause.ts';
import { aCustomer } from '#given/customer.ts';

clauseTable(ofAKnownCustomer, {
  abides: {
    'a customer on file': { given: {}, facts: { customer: aCustomer() } },
    'not known, as in the pane': { given: {} },
  },
  breaks: {
    'nobody of that id': { given: {}, facts: { customer: null }, at: ['customerId'] },
  },
});
