import { handlerHoldsCustomer } from '#policy/clauses/contract/handler-holds-customer.ts';
import { clauseTable } from '#given/clause.ts';
import { aCustomer } from '#given/customer.ts';

clauseTable(handlerHoldsCustomer, {
  abides: { 'the handler’s own': { given: {}, facts: { customer: aCustomer({ ownerId: 'staff-chen' }) } } },
  breaks: {
    'a colleague’s': {
      given: {},
      facts: { customer: aCustomer({ ownerId: 'staff-lin' }) },
      at: ['customerId'],
      says: ['上海云帆精密机械有限公司'],
    },
    'nobody’s yet': { given: {}, facts: { customer: aCustomer() }, at: ['customerId'] },
    'one that is not known': { given: { customerName: '某公司' }, at: ['customerId'], says: ['某公司'] },
  },
});
