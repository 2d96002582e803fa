import { contactAfterConfirmation } from '#policy/clauses/activity/contact-after-confirmation.ts';
import { aCustomer } from '#given/customer.ts';
import { clauseTable } from '#given/clause.ts';

clauseTable(contactAfterConfirmation, {
  abides: {
    'a confirmed customer': { given: {}, facts: { customer: aCustomer({ stage: 'confirmed' }) } },
    'a filed one': { given: {}, facts: { customer: aCustomer({ stage: 'filed' }) } },
    'the enquiry the report came from': { given: { isFirstEnquiry: true }, facts: { customer: aCustomer() } },
    'a customer not on file': { given: {}, facts: { customer: null } },
    'files that are not known': { given: {} },
  },
  breaks: {
    'a report that waits': { given: {}, facts: { customer: aCustomer() }, at: ['customer'], says: ['云帆'] },
  },
});
