import { financeThere } from '#policy/clauses/golive/finance-there.ts';
import { clauseTable } from '#given/clause.ts';
import { aColleague } from '#given/staff.ts';

const one = aColleague({ roles: ['finance'] });

clauseTable(financeThere, {
  abides: {
    'there is one': { given: {}, facts: { people: [aColleague(), one] } },
    'somebody is it besides': { given: {}, facts: { people: [aColleague({ roles: ['manager', 'finance'] })] } },
    'nobody has looked': { given: {} },
  },
  breaks: {
    'there is none': { given: {}, facts: { people: [aColleague()] }, at: ['staff'], says: ['财务'] },
    'the only one has left': { given: {}, facts: { people: [{ ...one, hasLeft: true }] }, at: ['staff'] },
  },
});
