import { handlerHoldsCustomer } from '#policy/clauses/contract/handler-holds-customer.ts';
import { clauseTable } from '#given/clause.ts';
import { aConsent, aGranted } from '#given/consent.ts';
import { aCustomer } from '#given/customer.ts';

const held = aCustomer({ stage: 'filed', ownerId: 'staff-chen', heldSince: '2026-01-05T02:00:00.000Z' });

clauseTable(handlerHoldsCustomer, {
  abides: {
    'the handler’s own': { given: {}, facts: { customer: aCustomer({ ownerId: 'staff-chen' }) } },
    'a colleague’s, who agreed': { given: { handlerId: 'staff-lin' }, facts: { customer: held, consent: aGranted() } },
  },
  breaks: {
    'a colleague’s': {
      given: {},
      facts: { customer: aCustomer({ ownerId: 'staff-lin' }) },
      at: ['customerId'],
      says: ['上海云帆精密机械有限公司'],
    },
    'a colleague’s, who was only asked': {
      given: { handlerId: 'staff-lin' },
      facts: { customer: held, consent: aConsent() },
      at: ['customerId'],
    },
    'a colleague’s, who agreed until yesterday': {
      given: { handlerId: 'staff-lin' },
      facts: { customer: held, consent: aGranted({ untilOn: '2026-03-01' }) },
      at: ['customerId'],
    },
    'a colleague’s, who agreed with somebody else': {
      given: { handlerId: 'staff-zhao' },
      facts: { customer: held, consent: aGranted() },
      at: ['customerId'],
    },
    'a new owner’s, where the former one agreed': {
      given: { handlerId: 'staff-lin' },
      facts: { customer: { ...held, ownerId: 'staff-zhao' }, consent: aGranted() },
      at: ['customerId'],
    },
    'nobody’s yet': { given: {}, facts: { customer: aCustomer() }, at: ['customerId'] },
    'one that is not known': { given: { customerName: '某公司' }, at: ['customerId'], says: ['某公司'] },
  },
});
