import { contactsFit } from '#policy/clauses/customer/contacts-fit.ts';
import { clauseTable } from '#given/clause.ts';
import { aContact } from '#given/customer.ts';

const contacts = (count: number) => Array.from({ length: count }, () => aContact());

clauseTable(contactsFit, {
  abides: { thirty: { given: { contacts: contacts(30) } } },
  breaks: { 'one more': { given: { contacts: contacts(31) }, at: ['contacts'], says: ['最多 30 位'] } },
});
