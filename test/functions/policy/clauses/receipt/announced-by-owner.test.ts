import { announcedByOwner } from '#policy/clauses/receipt/announced-by-owner.ts';
import { clauseTable } from '#given/clause.ts';
import { aCustomer } from '#given/customer.ts';

const held = aCustomer({ stage: 'filed', ownerId: 'staff-chen' });

clauseTable(announcedByOwner, {
  abides: {
    'one’s own': { given: { enteredById: 'staff-chen' }, facts: { customer: held } },
    'nobody’s is another clause’s': { given: {}, facts: { customer: null } },
  },
  breaks: {
    'a colleague’s': { given: { enteredById: 'staff-lin' }, facts: { customer: held }, at: ['customer'] },
  },
});
