import { purposeGiven } from '#policy/clauses/consent/purpose-given.ts';
import { clauseTable } from '#given/clause.ts';

clauseTable(purposeGiven, {
  abides: { 'a sentence': { given: {} } },
  breaks: {
    nothing: { given: { purpose: '' }, at: ['purpose'] },
    'a stroke': { given: { purpose: ' - ' }, at: ['purpose'] },
  },
});
