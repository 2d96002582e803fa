import { peopleThere } from '#policy/clauses/golive/people-there.ts';
import { clauseTable } from '#given/clause.ts';
import { aColleague } from '#given/staff.ts';

const manager = aColleague({ staffId: 'staff-wang', roles: ['manager'] });
const both = aColleague({ staffId: 'staff-wang', roles: ['manager', 'salesperson'] });
const gone = aColleague({ hasLeft: true });

clauseTable(peopleThere, {
  abides: {
    'a manager and a salesperson': { given: {}, facts: { people: [manager, aColleague()] } },
    'a manager who sells, and an assistant': {
      given: {},
      facts: { people: [both, aColleague({ roles: ['assistant'] })] },
    },
    'nobody has looked': { given: {} },
  },
  breaks: {
    'the manager alone': {
      given: {},
      facts: { people: [manager] },
      at: ['staff', 'staff'],
      says: ['经理以外的同事', '销售人员'],
    },
    'a manager who sells, alone': { given: {}, facts: { people: [both] }, at: ['staff'], says: ['经理以外的同事'] },
    'the only salesperson has left': {
      given: {},
      facts: { people: [manager, aColleague({ staffId: 'staff-he', roles: ['assistant'] }), gone] },
      at: ['staff'],
      says: ['销售人员'],
    },
  },
});
