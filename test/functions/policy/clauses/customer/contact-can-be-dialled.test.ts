import { contactCanBeDialled } from '#policy/clauses/customer/contact-can-be-dialled.ts';
import { clauseTable } from '#given/clause.ts';
import { aContact } from '#given/customer.ts';

const { contactId } = aContact();

clauseTable(contactCanBeDialled, {
  abides: {
    'a mobile': { given: { contacts: [aContact()] }, facts: { contactId } },
    'no number': { given: { contacts: [aContact({ phone: '' })] }, facts: { contactId } },
  },
  breaks: {
    'a name in its place': {
      given: { contacts: [aContact({ phone: '微信同名' })] },
      facts: { contactId },
      at: ['contacts'],
      says: ['顾明的电话「微信同名」'],
    },
  },
});
