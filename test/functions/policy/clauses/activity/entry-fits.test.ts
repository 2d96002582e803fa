import { entryFits } from '#policy/clauses/activity/entry-fits.ts';
import { clauseTable } from '#given/clause.ts';

clauseTable(entryFits, {
  abides: {
    'as long as it may be': {
      given: { customer: '司'.repeat(200), contact: '人'.repeat(200), outcome: '果'.repeat(1_000) },
    },
    'characters beyond the first plane count one each': { given: { note: '😀'.repeat(1_000) } },
  },
  breaks: {
    'a name like an article': { given: { customer: '司'.repeat(201) }, at: ['customer'], says: ['201'] },
    'every one too long': {
      given: { contact: '人'.repeat(201), outcome: '果'.repeat(1_001), note: '注'.repeat(1_001) },
      at: ['contact', 'outcome', 'note'],
    },
  },
});
