import { contactNamed } from '#policy/clauses/customer/contact-named.ts';
import { clauseTable } from '#given/clause.ts';
import { aContact } from '#given/customer.ts';

const { contactId } = aContact();

clauseTable(contactNamed, {
  abides: {
    'a surname': { given: { contacts: [aContact({ name: '顾' })] }, facts: { contactId } },
    'another one has none': {
      given: { contacts: [aContact({ name: '' })] },
      facts: { contactId: '01JQZ8K5T0000000000000000P' },
    },
  },
  breaks: {
    nothing: { given: { contacts: [aContact({ name: '' })] }, facts: { contactId }, at: ['contacts'] },
    'a stroke': { given: { contacts: [aContact({ name: '/' })] }, facts: { contactId }, at: ['contacts'] },
  },
});
