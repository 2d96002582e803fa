import * as z from 'zod';
import { InvoiceId } from '#policy/terms/invoice.ts';
import { textUpTo } from '#policy/terms/text.ts';
import { onInvoice } from './on-invoice.ts';

/** 登记签收 (X8): who took the invoice over, and when. */
export const handInvoice = onInvoice('invoice.hand', {
  input: z.strictObject({ invoiceId: InvoiceId, receiver: textUpTo(100), handedOn: z.string().max(10) }),
  decide: (was, { receiver, handedOn }, { actor, at }) => ({
    ...was,
    handed: { byId: actor.staffId, at, receiver, handedOn },
  }),
});
