import { superiorThere } from '#policy/clauses/golive/superior-there.ts';
import { clauseTable } from '#given/clause.ts';
import { aColleague } from '#given/staff.ts';

const one = aColleague({ roles: ['superior'] });

clauseTable(superiorThere, {
  abides: {
    'there is one': { given: {}, facts: { people: [aColleague(), one] } },
    'somebody is it besides': { given: {}, facts: { people: [aColleague({ roles: ['manager', 'superior'] })] } },
    'nobody has looked': { given: {} },
  },
  breaks: {
    'there is none': { given: {}, facts: { people: [aColleague()] }, at: ['staff'], says: ['上级'] },
    'the only one has left': { given: {}, facts: { people: [{ ...one, hasLeft: true }] }, at: ['staff'] },
  },
});
