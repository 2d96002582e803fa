import { contactStillThere } from '#policy/clauses/customer/contact-still-there.ts';
import { clauseTable } from '#given/clause.ts';

clauseTable(contactStillThere, {
  abides: {
    'still there': { given: {}, facts: { isContactThere: true } },
    'not known here': { given: {} },
  },
  breaks: {
    'dropped meanwhile': { given: {}, facts: { isContactThere: false }, at: ['contacts'], says: ['已被删去'] },
  },
});
