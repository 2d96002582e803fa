import { aManagerRemains } from '#policy/clauses/staff/a-manager-remains.ts';
import { clauseTable } from '#given/clause.ts';
import { aColleague } from '#given/staff.ts';

const another = { otherManagers: [aColleague({ staffId: 'staff-li', roles: ['manager'] })] };

clauseTable(aManagerRemains, {
  abides: {
    'one of two leaves': { given: { hasLeft: true, roles: ['manager'] }, facts: another },
    'the only one stays': { given: { roles: ['manager'] }, facts: { otherManagers: [] } },
    'a salesperson leaves': { given: { hasLeft: true } },
  },
  breaks: {
    'the only one leaves': {
      given: { hasLeft: true, roles: ['manager'] },
      facts: { otherManagers: [] },
      at: ['roles'],
      says: ['唯一的经理'],
    },
    'the only one is manager no more': { given: {}, facts: { otherManagers: [] }, at: ['roles'] },
  },
});
