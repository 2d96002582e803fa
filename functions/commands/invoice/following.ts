import { dayOf } from '#policy/day.ts';
import type { InvoiceFacts } from '#policy/facts/invoice.ts';
import type { Invoice } from '#policy/terms/invoice.ts';
import type { Table } from '#functions/table/client.ts';
import { contractShelf } from '#functions/table/contract.ts';
import { customerShelf } from '#functions/table/customer.ts';
import { invoicedWrite, loadInvoiced } from '#functions/table/invoice.ts';
import { load, unchanged } from '#functions/table/records.ts';
import type { Write } from '#functions/table/transact.ts';

/** The contract an invoice is for, its customer, and what of it is asked for or issued, as they are now. */
export async function groundsOf(table: Table, contractId: string): Promise<Omit<InvoiceFacts, 'today'>> {
  const [contract, invoiced] = await Promise.all([
    load(table, contractShelf, contractId),
    loadInvoiced(table, contractId),
  ]);
  const customer = contract && (await load(table, customerShelf, contract.record.customerId));
  return {
    contract: contract?.record ?? null,
    ...(customer ? { customer: customer.record } : {}),
    invoiced,
  };
}

/** Stands only as long as the contract is what was read of it. */
export const whileInForce = ({ contract }: InvoiceFacts): readonly Write[] =>
  contract ? [unchanged(contractShelf, contract)] : [];

/** What takes an invoice's amount off its contract again, as facts: what is asked for or issued, and why it is done. */
export const givingBack = async (
  table: Table,
  { contractId }: Invoice,
  { at }: { readonly at: string },
  { reason }: { readonly reason?: string } = {},
): Promise<InvoiceFacts> => ({
  today: dayOf(at),
  invoiced: await loadInvoiced(table, contractId),
  ...(reason === undefined ? {} : { reason }),
});

/** The amount may be invoiced again. */
export const givenBack = ({ contractId, fen }: Invoice, _: unknown, { invoiced }: InvoiceFacts): readonly Write[] =>
  invoiced ? [invoicedWrite(contractId, invoiced, -fen)] : [];
