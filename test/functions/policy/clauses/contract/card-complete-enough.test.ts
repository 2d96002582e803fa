import { cardCompleteEnough } from '#policy/clauses/contract/card-complete-enough.ts';
import { clauseTable } from '#given/clause.ts';
import { aCustomer } from '#given/customer.ts';

clauseTable(cardCompleteEnough, {
  abides: {
    'a card with its first section': { given: {}, facts: { customer: aCustomer() } },
    'without what the first section does not ask for': {
      given: {},
      facts: { customer: aCustomer({ creditCode: '' }) },
    },
    'a customer that is not known here': { given: {} },
  },
  breaks: {
    'two items open': {
      given: {},
      facts: { customer: aCustomer({ principal: '', address: '—' }) },
      at: ['customerId'],
      says: ['缺 2 项（负责人、公司地址）'],
    },
    'no nature': { given: {}, facts: { customer: aCustomer({ nature: '' }) }, at: ['customerId'], says: ['缺 1 项'] },
  },
});
