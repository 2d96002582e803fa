import { customerHeld } from '#policy/clauses/consent/customer-held.ts';
import { aCustomer } from '#given/customer.ts';
import { clauseTable } from '#given/clause.ts';

const held = aCustomer({ stage: 'filed', ownerId: 'staff-chen', heldSince: '2026-01-05T02:00:00.000Z' });

clauseTable(customerHeld, {
  abides: {
    'a filed customer': { given: {}, facts: { customer: held } },
    'a confirmed one': { given: {}, facts: { customer: { ...held, stage: 'confirmed' } } },
    'files that are not known': { given: {} },
  },
  breaks: {
    'nobody of that name': { given: {}, facts: { customer: null }, at: ['customerName'], says: ['不在档案中'] },
    'no name': { given: { customerName: '' }, facts: { customer: null }, at: ['customerName'], says: ['找不到'] },
    'a report that waits': { given: {}, facts: { customer: aCustomer() }, at: ['customerName'], says: ['等经理确认'] },
  },
});
