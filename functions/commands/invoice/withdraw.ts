import * as z from 'zod';
import { InvoiceId } from '#policy/terms/invoice.ts';
import { givenBack, givingBack } from './following.ts';
import { onInvoice } from './on-invoice.ts';

/** 撤回: whoever asked needs no invoice any more. */
export const withdrawInvoice = onInvoice('invoice.withdraw', {
  input: z.strictObject({ invoiceId: InvoiceId }),
  facts: (table, was, scene) => givingBack(table, was, scene),
  decide: (was) => ({ ...was, stage: 'withdrawn' }),
  besides: givenBack,
});
