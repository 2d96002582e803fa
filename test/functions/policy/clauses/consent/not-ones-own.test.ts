import { notOnesOwn } from '#policy/clauses/consent/not-ones-own.ts';
import { aCustomer } from '#given/customer.ts';
import { clauseTable } from '#given/clause.ts';

const held = aCustomer({ stage: 'filed', ownerId: 'staff-chen', heldSince: '2026-01-05T02:00:00.000Z' });

clauseTable(notOnesOwn, {
  abides: {
    'a colleague’s': { given: {}, facts: { customer: held } },
    'a report of one’s own that waits': { given: { askerId: 'staff-chen' }, facts: { customer: aCustomer() } },
    'files that are not known': { given: {} },
  },
  breaks: { 'one’s own': { given: { askerId: 'staff-chen' }, facts: { customer: held }, at: ['customerName'] } },
});
