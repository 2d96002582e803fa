import * as z from 'zod';
import { dayOf } from '#policy/day.ts';
import { yuanText } from '#policy/form/number.ts';
import { InvoiceId } from '#policy/terms/invoice.ts';
import { textUpTo } from '#policy/terms/text.ts';
import { bearerOf } from '#functions/table/invoice.ts';
import { notify } from '#functions/table/notices.ts';
import { groundsOf, whileInForce } from './following.ts';
import { onInvoice } from './on-invoice.ts';

/** 开票 (DM-8b): finance has issued it. What was asked for is held once more against the contract and the card. */
export const issueInvoice = onInvoice('invoice.issue', {
  input: z.strictObject({ invoiceId: InvoiceId, number: textUpTo(40), issuedOn: z.string().max(10) }),
  facts: async (table, { contractId, fen }, { at }, { number }) => {
    const [grounds, bearer] = await Promise.all([groundsOf(table, contractId), bearerOf(table, number)]);
    const { invoiced } = grounds;
    return {
      today: dayOf(at),
      ...(bearer ? { bearer } : {}),
      ...grounds,
      ...(invoiced ? { invoicedFen: invoiced.fen - fen } : {}),
    };
  },
  decide: (was, { number, issuedOn }, { actor, at }) => ({
    ...was,
    stage: 'issued',
    issued: { byId: actor.staffId, at, number, issuedOn },
  }),
  besides: ({ invoiceId: id, revision: of, askerId, customerName: name, fen }, { number }, facts, { at }) => [
    ...whileInForce(facts),
    notify(askerId, { kind: 'invoice.issued', id, of, gaps: { name, number, amount: yuanText(fen) }, at }),
  ],
});
