import { namedOnce } from '#policy/clauses/region/named-once.ts';
import { clauseTable } from '#given/clause.ts';
import { aRegion } from '#given/staff.ts';

clauseTable(namedOnce, {
  abides: {
    'a name of its own': { given: {}, facts: { others: [aRegion({ name: '华南' })] } },
    'the others are not known, as in the pane': { given: {} },
  },
  breaks: {
    'no name': { given: { name: '　' }, at: ['name'], says: ['没有名称'] },
    'the name of another': { given: { name: '华东 ' }, facts: { others: [aRegion()] }, at: ['name'], says: ['同名'] },
  },
});
