import { answeredWhileHeld } from '#policy/clauses/consent/answered-while-held.ts';
import { aCustomer } from '#given/customer.ts';
import { clauseTable } from '#given/clause.ts';

const held = aCustomer({ stage: 'filed', ownerId: 'staff-chen', heldSince: '2026-01-05T02:00:00.000Z' });

clauseTable(answeredWhileHeld, {
  abides: {
    'still one’s own': { given: {}, facts: { customer: held } },
    'files that are not known': { given: {} },
  },
  breaks: {
    'with somebody else now': { given: {}, facts: { customer: { ...held, ownerId: 'staff-zhao' } }, at: ['ownerId'] },
    'on file no more': { given: {}, facts: { customer: null }, at: ['ownerId'] },
  },
});
