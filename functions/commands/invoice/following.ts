import { canonical } from '#policy/canonical.ts';
import { dayOf } from '#policy/day.ts';
import type { InvoiceFacts } from '#policy/facts/invoice.ts';
import { hangsOnInvoice, withContract } from '#policy/money/account.ts';
import { parametersOn } from '#policy/parameters.ts';
import type { Invoice, Invoiced } from '#policy/terms/invoice.ts';
import { accountUnchanged, accountWrite, loadAccount } from '#functions/table/account.ts';
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

/** What the customer owes, where an instalment of the contract hangs on its invoices; else nothing is read. */
export async function owedBy(
  table: Table,
  { contract }: Pick<InvoiceFacts, 'contract'>,
): Promise<Pick<InvoiceFacts, 'account'>> {
  const account = contract && hangsOnInvoice(contract) ? await loadAccount(table, contract.customerId) : undefined;
  return account ? { account } : {};
}

/** 应收 (DM-8a): what is invoiced of a contract from now on, and the due days of what hangs on that. */
function dueBy(contractId: string, invoiced: Invoiced, { contract, account, today }: InvoiceFacts): readonly Write[] {
  const writes = [invoicedWrite(contractId, invoiced)];
  if (!contract || !account) return writes;
  const next = withContract(account, { ...contract, invoiced }, false, parametersOn(today));
  return [...writes, canonical(next) === canonical(account) ? accountUnchanged(account) : accountWrite(next, today)];
}

/** The invoice stands: what hangs on the contract's invoices is due by the first of them. Where nothing does, nothing is written. */
export function dueFrom({ invoiceId, contractId, issued }: Invoice, facts: InvoiceFacts): readonly Write[] {
  const { contract, invoiced } = facts;
  if (!contract || !invoiced || !issued || !hangsOnInvoice(contract)) return [];
  const { issuedOn } = issued;
  return dueBy(contractId, { ...invoiced, issued: [...(invoiced.issued ?? []), { invoiceId, issuedOn }] }, facts);
}

const isAmong = ({ invoiceId }: Pick<Invoice, 'invoiceId'>, { issued = [] }: Invoiced): boolean =>
  issued.some((other) => other.invoiceId === invoiceId);

/**
 * What takes an invoice off its contract again, as facts: what is asked for or issued, and why it is done; where
 * instalments hang on the invoice, the contract and what is owed as well.
 */
export async function givingBack(
  table: Table,
  invoice: Invoice,
  { at }: { readonly at: string },
  { reason }: { readonly reason?: string } = {},
): Promise<InvoiceFacts> {
  const { contractId } = invoice;
  const invoiced = await loadInvoiced(table, contractId);
  const contract = isAmong(invoice, invoiced) ? (await load(table, contractShelf, contractId))?.record : undefined;
  return {
    today: dayOf(at),
    invoiced,
    ...(contract ? { contract, ...(await owedBy(table, { contract })) } : {}),
    ...(reason === undefined ? {} : { reason }),
  };
}

/** The amount may be invoiced again; what hung on the invoice hangs on the next that stands, or has no due day any more. */
export function givenBack({ invoiceId, contractId, fen }: Invoice, _: unknown, facts: InvoiceFacts): readonly Write[] {
  const { invoiced } = facts;
  if (!invoiced) return [];
  const issued = invoiced.issued?.filter((other) => other.invoiceId !== invoiceId);
  const next = { ...invoiced, fen: invoiced.fen - fen, ...(issued ? { issued } : {}) };
  return [...whileInForce(facts), ...dueBy(contractId, next, facts)];
}
