import * as z from 'zod';
import { CustomerId } from '#policy/terms/customer.ts';
import { recordId } from '#policy/terms/record-id.ts';
import { refuse } from '#functions/refusal.ts';
import { says } from '#functions/says.ts';
import { onCustomer } from './on-customer.ts';

/** 删去联系人 (CF-3.1): somebody is no longer there. The history keeps who they were. */
export const dropContactCustomer = onCustomer('customer.dropContact', {
  input: z.strictObject({ customerId: CustomerId, contactId: recordId }),
  decide: (was, { contactId }) => {
    const contacts = was.contacts.filter((each) => each.contactId !== contactId);
    if (contacts.length === was.contacts.length) refuse({ kind: 'missing', says: says.contactGone });
    return { ...was, contacts };
  },
});
