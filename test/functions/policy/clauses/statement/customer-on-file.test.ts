import { customerOnFile } from '#policy/clauses/statement/customer-on-file.ts';
import { clauseTable } from '#given/clause.ts';
import { aCustomer } from '#given/customer.ts';

clauseTable(customerOnFile, {
  abides: {
    'a customer on file': { given: {}, facts: { customer: aCustomer() } },
    'not known, as in the pane': { given: {} },
  },
  breaks: {
    'nobody of that id': { given: {}, facts: { customer: null }, at: ['customerId'] },
  },
});
