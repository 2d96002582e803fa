import { textFits } from '#policy/clauses/customer/text-fits.ts';
import { clauseTable } from '#given/clause.ts';

clauseTable(textFits, {
  abides: {
    'two hundred characters': { given: { demand: '采'.repeat(200) } },
    'two hundred characters of Extension B': { given: { demand: '𠮷'.repeat(200) } },
  },
  breaks: {
    'one more': { given: { demand: '采'.repeat(201) }, at: ['demand'] },
    'an article in the terms of trade': { given: { dealTerms: '款'.repeat(201) }, at: ['dealTerms'] },
    'an article in the address': { given: { address: '路'.repeat(900) }, at: ['address'] },
  },
});
