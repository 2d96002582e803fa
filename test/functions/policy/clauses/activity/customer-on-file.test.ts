import { customerOnFile } from '#policy/clauses/activity/customer-on-file.ts';
import { aCustomer } from '#given/customer.ts';
import { clauseTable } from '#given/clause.ts';

clauseTable(customerOnFile, {
  abides: {
    'a customer on file': { given: {}, facts: { customer: aCustomer({ stage: 'filed' }) } },
    'a report that waits': { given: {}, facts: { customer: aCustomer() } },
    'a name, where the files are not known': { given: {} },
    'no name, where the row says which customer': { given: { customer: '' }, facts: { customer: aCustomer() } },
  },
  breaks: {
    'a company nobody reported': {
      given: {},
      facts: { customer: null },
      at: ['customer'],
      says: ['云帆精密机械有限公司」不在'],
    },
    'no name at all': { given: { customer: ' ' }, at: ['customer'], says: ['没有写客户'] },
    'no name, and nobody found': {
      given: { customer: '无' },
      facts: { customer: null },
      at: ['customer'],
      says: ['没有写'],
    },
  },
});
