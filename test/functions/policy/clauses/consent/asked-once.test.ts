import { askedOnce } from '#policy/clauses/consent/asked-once.ts';
import { aConsent, aGranted } from '#given/consent.ts';
import { aCustomer } from '#given/customer.ts';
import { clauseTable } from '#given/clause.ts';

const held = aCustomer({ stage: 'filed', ownerId: 'staff-chen', heldSince: '2026-01-05T02:00:00.000Z' });
const other = '01JQZ8K5T0000000000000000H';

clauseTable(askedOnce, {
  abides: {
    'nothing asked before': { given: {}, facts: { customer: held } },
    'itself, sent again': { given: {}, facts: { customer: held, latest: aConsent() } },
    'answered already': { given: {}, facts: { customer: held, latest: aGranted({ consentId: other }) } },
    'asked of a former owner': {
      given: {},
      facts: { customer: held, latest: aConsent({ consentId: other, ownerId: 'staff-zhao' }) },
    },
    'over before it was answered': {
      given: {},
      facts: { customer: held, latest: aConsent({ consentId: other, untilOn: '2026-03-01' }) },
    },
  },
  breaks: {
    'one that waits': {
      given: {},
      facts: { customer: held, latest: aConsent({ consentId: other }) },
      at: ['customerName'],
    },
  },
});
