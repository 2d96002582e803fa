import { importedByName } from '#policy/clauses/customer/imported-by-name.ts';
import { clauseTable } from '#given/clause.ts';

clauseTable(importedByName, {
  abides: { 'a name and nothing else': { given: { principal: '', demand: '', phone: '', address: '', nature: '' } } },
  breaks: {
    'no name': { given: { name: '' }, at: ['name'] },
    'a stroke in place of a name': { given: { name: '—' }, at: ['name'] },
  },
});
