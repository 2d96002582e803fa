import { customerFiled } from '#policy/clauses/contract/customer-filed.ts';
import { clauseTable } from '#given/clause.ts';
import { aCustomer } from '#given/customer.ts';

clauseTable(customerFiled, {
  abides: {
    'a filed customer': { given: {}, facts: { customer: aCustomer({ stage: 'filed' }) } },
    'a customer that is not known here': { given: {} },
  },
  breaks: {
    'only reported': { given: {}, facts: { customer: aCustomer() }, at: ['customerId'], says: ['待确认'] },
    'confirmed and not filed': {
      given: {},
      facts: { customer: aCustomer({ stage: 'confirmed' }) },
      at: ['customerId'],
    },
  },
});
