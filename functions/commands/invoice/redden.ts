import * as z from 'zod';
import { InvoiceId } from '#policy/terms/invoice.ts';
import { textUpTo } from '#policy/terms/text.ts';
import { bearerOf } from '#functions/table/invoice.ts';
import { givenBack, givingBack } from './following.ts';
import { onInvoice } from './on-invoice.ts';

/** 红冲 (DM-8b): a red invoice has taken it back, and its amount may be invoiced again. */
export const reddenInvoice = onInvoice('invoice.redden', {
  input: z.strictObject({
    invoiceId: InvoiceId,
    number: textUpTo(40),
    issuedOn: z.string().max(10),
    reason: textUpTo(500),
  }),
  facts: async (table, draft, scene, input) => {
    const [facts, bearer] = await Promise.all([givingBack(table, draft, scene, input), bearerOf(table, input.number)]);
    return { ...facts, ...(bearer ? { bearer } : {}) };
  },
  decide: (was, { number, issuedOn, reason }, { actor, at }) => ({
    ...was,
    stage: 'reddened',
    red: { byId: actor.staffId, at, number, issuedOn, reason },
  }),
  besides: givenBack,
});
