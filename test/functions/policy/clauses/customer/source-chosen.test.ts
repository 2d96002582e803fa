import { sourceChosen } from '#policy/clauses/customer/source-chosen.ts';
import { clauseTable } from '#given/clause.ts';

clauseTable(sourceChosen, {
  abides: { 'from a visit': { given: { source: 'visit' } }, 'from an exhibition': { given: { source: 'exhibition' } } },
  breaks: { 'nothing chosen': { given: { source: '' }, at: ['source'] } },
});
