import { sourceChosen } from '#policy/clauses/customer/source-chosen.ts';
import { clauseTable } from '#given/clause.ts';

clauseTable(sourceChosen, {
  abides: {
    'from a visit': { given: { source: 'visit' } },
    'from an exhibition': { given: { source: 'exhibition' } },
    'blank before the edit': { given: { source: '' }, facts: { blankBefore: ['source', 'phone'] } },
  },
  breaks: {
    'nothing chosen': { given: { source: '' }, at: ['source'] },
    'emptied by the edit': { given: { source: '' }, facts: { blankBefore: ['phone'] }, at: ['source'] },
  },
});
