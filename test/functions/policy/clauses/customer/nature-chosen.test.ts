import { natureChosen } from '#policy/clauses/customer/nature-chosen.ts';
import { clauseTable } from '#given/clause.ts';

clauseTable(natureChosen, {
  abides: { 'a dealer': { given: { nature: 'dealer' } }, 'a public body': { given: { nature: 'government' } } },
  breaks: { 'nothing chosen': { given: { nature: '' }, at: ['nature'] } },
});
