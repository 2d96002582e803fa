import { natureChosen } from '#policy/clauses/customer/nature-chosen.ts';
import { clauseTable } from '#given/clause.ts';

clauseTable(natureChosen, {
  abides: {
    'a dealer': { given: { nature: 'dealer' } },
    'a public body': { given: { nature: 'government' } },
    'blank before the edit': { given: { nature: '' }, facts: { blankBefore: ['nature', 'phone'] } },
  },
  breaks: {
    'nothing chosen': { given: { nature: '' }, at: ['nature'] },
    'emptied by the edit': { given: { nature: '' }, facts: { blankBefore: ['phone'] }, at: ['nature'] },
  },
});
