import * as z from 'zod';
import { dayOf } from '#policy/day.ts';
import { yuanText } from '#policy/form/number.ts';
import { ContractId } from '#policy/terms/contract.ts';
import { InvoiceCard, InvoiceId } from '#policy/terms/invoice.ts';
import { invoicedWrite } from '#functions/table/invoice.ts';
import { notify } from '#functions/table/notices.ts';
import { listStaff } from '#functions/table/staff.ts';
import { groundsOf, whileInForce } from './following.ts';
import { onInvoice } from './on-invoice.ts';

/** 申请开票 (DM-8b): whoever holds the customer asks for an invoice of an approved contract; finance is told. */
export const askInvoice = onInvoice('invoice.ask', {
  input: z.strictObject({ invoiceId: InvoiceId, contractId: ContractId, card: InvoiceCard }),
  begin: ({ invoiceId, contractId, card }, { staffId }, at) => ({
    ...card,
    invoiceId,
    revision: 1,
    stage: 'asked',
    contractId,
    customerId: '',
    customerName: '',
    askerId: staffId,
    askedAt: at,
  }),
  turns: ({ contractId }) => [contractId],
  facts: async (table, { contractId, askerId }, { at }) => {
    const today = dayOf(at);
    const [{ contract, customer, invoiced }, people] = await Promise.all([
      groundsOf(table, contractId),
      listStaff(table),
    ]);
    // To whom the customer does not belong, nothing is said of its card or its contract.
    if (!contract || !customer || !invoiced || customer.ownerId !== askerId) return { today, contract: null };
    return {
      today,
      contract,
      customer,
      invoiced,
      invoicedFen: invoiced.fen,
      finance: people.filter(({ hasLeft, roles }) => !hasLeft && roles.includes('finance')),
    };
  },
  decide: (draft, _, { facts: { customer } }) => ({
    ...draft,
    customerId: customer?.customerId ?? '',
    customerName: customer?.name ?? '',
  }),
  besides: ({ invoiceId: id, revision: of, contractId, customerName: name, fen }, _, facts, { actor, at }) => [
    ...whileInForce(facts),
    ...(facts.invoiced ? [invoicedWrite(contractId, { ...facts.invoiced, fen: facts.invoiced.fen + fen })] : []),
    ...(facts.finance ?? []).map(({ staffId }) =>
      notify(staffId, { kind: 'invoice.asked', id, of, gaps: { who: actor.name, name, amount: yuanText(fen) }, at }),
    ),
  ],
});
