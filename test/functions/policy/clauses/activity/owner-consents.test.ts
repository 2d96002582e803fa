import { ownerConsents } from '#policy/clauses/activity/owner-consents.ts';
import { aConsent, aGranted } from '#given/consent.ts';
import { aCustomer } from '#given/customer.ts';
import { clauseTable } from '#given/clause.ts';

const held = aCustomer({ stage: 'filed', ownerId: 'staff-chen', heldSince: '2026-01-05T02:00:00.000Z' });
const byLin = { byId: 'staff-lin' };

clauseTable(ownerConsents, {
  abides: {
    'the owner': { given: { byId: 'staff-chen' }, facts: { customer: held, consent: null } },
    'a colleague with consent': { given: byLin, facts: { customer: held, consent: aGranted() } },
    'on its last day': { given: { ...byLin, doneOn: '2026-03-06' }, facts: { customer: held, consent: aGranted() } },
    'for this very contact, in other spaces': {
      given: { ...byLin, contact: '顾　明' },
      facts: { customer: held, consent: aGranted({ contact: '顾明' }) },
    },
    'a plan that names nobody yet': {
      given: { ...byLin, state: 'planned', plannedOn: '2026-03-05', doneOn: '', contact: '' },
      facts: { customer: held, consent: aGranted({ contact: '顾明' }) },
    },
    'a report that waits, which another clause stops': {
      given: byLin,
      facts: { customer: aCustomer(), consent: null },
    },
    'what its cover does not change': { given: byLin, facts: { customer: held } },
    'files that are not known': { given: byLin },
  },
  breaks: {
    'nothing asked': {
      given: byLin,
      facts: { customer: held, consent: null },
      at: ['customer'],
      says: ['没有得到同意'],
    },
    'asked only': { given: byLin, facts: { customer: held, consent: aConsent() }, at: ['customer'] },
    declined: { given: byLin, facts: { customer: held, consent: aConsent({ stage: 'declined' }) }, at: ['customer'] },
    'taken back': {
      given: byLin,
      facts: { customer: held, consent: aGranted({ stage: 'revoked' }) },
      at: ['customer'],
    },
    withdrawn: { given: byLin, facts: { customer: held, consent: aGranted({ stage: 'withdrawn' }) }, at: ['customer'] },
    'given by a former owner': {
      given: byLin,
      facts: { customer: { ...held, ownerId: 'staff-zhao' }, consent: aGranted() },
      at: ['customer'],
    },
    'given before the owner came to hold it again': {
      given: byLin,
      facts: { customer: { ...held, heldSince: '2026-03-02T02:00:00.001Z' }, consent: aGranted() },
      at: ['customer'],
    },
    'the day after its last': {
      given: { ...byLin, doneOn: '2026-03-07' },
      facts: { customer: held, consent: aGranted() },
      at: ['doneOn'],
      says: ['2026-03-06'],
    },
    'the day before it was given': {
      given: { ...byLin, doneOn: '2026-03-01' },
      facts: { customer: held, consent: aGranted() },
      at: ['doneOn'],
    },
    'a plan beyond it': {
      given: { ...byLin, state: 'planned', plannedOn: '2026-03-09', doneOn: '' },
      facts: { customer: held, consent: aGranted() },
      at: ['plannedOn'],
    },
    'moved beyond it': {
      given: { ...byLin, state: 'moved', plannedOn: '2026-03-05', doneOn: '', nextOn: '2026-03-09' },
      facts: { customer: held, consent: aGranted() },
      at: ['nextOn'],
    },
    'another contact': {
      given: byLin,
      facts: { customer: held, consent: aGranted({ contact: '周海' }) },
      at: ['contact'],
      says: ['周海'],
    },
    'a manager without consent': {
      given: { byId: 'staff-wang' },
      facts: { customer: held, consent: null },
      at: ['customer'],
    },
  },
});
