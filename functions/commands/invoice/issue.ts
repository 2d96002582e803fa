import * as z from 'zod';
import { dayOf } from '#policy/day.ts';
import { yuanText } from '#policy/form/number.ts';
import { InvoiceId } from '#policy/terms/invoice.ts';
import { textUpTo } from '#policy/terms/text.ts';
import { bearerOf } from '#functions/table/invoice.ts';
import { notify } from '#functions/table/notices.ts';
import { dueFrom, groundsOf, owedBy, whileInForce } from './following.ts';
import { onInvoice } from './on-invoice.ts';

/**
 * 开票 (DM-8b): finance has issued it. What was asked for is held once more against the contract and the card.
 * What of the contract hangs on its invoices is due by the first that stands (DM-8a).
 */
export const issueInvoice = onInvoice('invoice.issue', {
  input: z.strictObject({ invoiceId: InvoiceId, number: textUpTo(40), issuedOn: z.string().max(10) }),
  facts: async (table, { contractId, fen }, { at }, { number }) => {
    const [grounds, bearer] = await Promise.all([groundsOf(table, contractId), bearerOf(table, number)]);
    const { invoiced } = grounds;
    const owed = await owedBy(table, grounds);
    return {
      today: dayOf(at),
      ...(bearer ? { bearer } : {}),
      ...grounds,
      ...owed,
      ...(invoiced ? { invoicedFen: invoiced.fen - fen } : {}),
    };
  },
  decide: (was, { number, issuedOn }, { actor, at }) => ({
    ...was,
    stage: 'issued',
    issued: { byId: actor.staffId, at, number, issuedOn },
  }),
  besides: (next, { number }, facts, { at }) => {
    const { invoiceId: id, revision: of, askerId, customerName: name, fen } = next;
    return [
      ...whileInForce(facts),
      ...dueFrom(next, facts),
      notify(askerId, { kind: 'invoice.issued', id, of, gaps: { name, number, amount: yuanText(fen) }, at }),
    ];
  },
});
