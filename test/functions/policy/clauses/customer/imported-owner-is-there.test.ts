import { importedOwnerIsThere } from '#policy/clauses/customer/imported-owner-is-there.ts';
import { clauseTable } from '#given/clause.ts';
import { aColleague } from '#given/staff.ts';

clauseTable(importedOwnerIsThere, {
  abides: {
    'a salesperson who is here': { given: {}, facts: { owner: aColleague() } },
    'a manager who sells': { given: {}, facts: { owner: aColleague({ roles: ['manager', 'salesperson'] }) } },
    'the pane, which may not know': { given: {} },
  },
  breaks: {
    'nobody of that id': { given: {}, facts: { owner: null }, at: ['ownerId'], says: ['不在人员名单上'] },
    'somebody who has left': {
      given: {},
      facts: { owner: aColleague({ hasLeft: true }) },
      at: ['ownerId'],
      says: ['已离职'],
    },
    'an assistant': {
      given: {},
      facts: { owner: aColleague({ roles: ['assistant'] }) },
      at: ['ownerId'],
      says: ['不是销售人员'],
    },
  },
});
