import * as z from 'zod';
import { InvoiceId } from '#policy/terms/invoice.ts';
import { textUpTo } from '#policy/terms/text.ts';
import { notify } from '#functions/table/notices.ts';
import { givenBack, givingBack } from './following.ts';
import { onInvoice } from './on-invoice.ts';

/** 不予开票 (DM-8b): finance does not issue it, and says why. */
export const declineInvoice = onInvoice('invoice.decline', {
  input: z.strictObject({ invoiceId: InvoiceId, reason: textUpTo(500) }),
  facts: givingBack,
  decide: (was, { reason }, { actor, at }) => ({
    ...was,
    stage: 'declined',
    ended: { byId: actor.staffId, at, reason },
  }),
  besides: (next, { reason }, facts, { at }) => [
    ...givenBack(next, undefined, facts),
    notify(next.askerId, {
      kind: 'invoice.declined',
      id: next.invoiceId,
      of: next.revision,
      gaps: { name: next.customerName, reason },
      at,
    }),
  ],
});
