import { assistantThere } from '#policy/clauses/golive/assistant-there.ts';
import { clauseTable } from '#given/clause.ts';
import { aColleague } from '#given/staff.ts';

const one = aColleague({ roles: ['assistant'] });

clauseTable(assistantThere, {
  abides: {
    'there is one': { given: {}, facts: { people: [aColleague(), one] } },
    'somebody is it besides': { given: {}, facts: { people: [aColleague({ roles: ['manager', 'assistant'] })] } },
    'nobody has looked': { given: {} },
  },
  breaks: {
    'there is none': { given: {}, facts: { people: [aColleague()] }, at: ['staff'], says: ['销售助理'] },
    'the only one has left': { given: {}, facts: { people: [{ ...one, hasLeft: true }] }, at: ['staff'] },
  },
});
