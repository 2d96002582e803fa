import * as z from 'zod';
import { InvoiceId } from '#policy/terms/invoice.ts';
import { textUpTo } from '#policy/terms/text.ts';
import { givenBack, givingBack } from './following.ts';
import { onInvoice } from './on-invoice.ts';

/** 作废 (DM-8b): what was issued counts no more, and may be invoiced again. */
export const voidInvoice = onInvoice('invoice.void', {
  input: z.strictObject({ invoiceId: InvoiceId, reason: textUpTo(500) }),
  facts: givingBack,
  decide: (was, { reason }, { actor, at }) => ({ ...was, stage: 'void', ended: { byId: actor.staffId, at, reason } }),
  besides: givenBack,
});
