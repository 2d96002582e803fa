import type { Ability } from '#policy/ability.ts';
import { abilitiesOf, anyOf, role, type Test } from '#policy/authority/authority.ts';
import { invoiceAuthority } from '#policy/authority/invoice.ts';
import { inSight } from '#policy/sight/invoice.ts';
import type { Invoice } from '#policy/terms/invoice.ts';
import { refuse } from '#functions/refusal.ts';
import { says } from '#functions/says.ts';
import { contractShelf } from '#functions/table/contract.ts';
import { customerShelf } from '#functions/table/customer.ts';
import { invoicesAskedBy, invoiceShelf, invoicesIn, invoicesOf, loadInvoiced } from '#functions/table/invoice.ts';
import { queryItems } from '#functions/table/read.ts';
import { load } from '#functions/table/records.ts';
import type { Reader } from './reader.ts';

/** One invoice in a list, with what the reader may do with it. */
export interface InvoiceLine {
  readonly record: Invoice;
  readonly abilities: readonly Ability[];
}

export interface InvoicePage {
  readonly items: readonly InvoiceLine[];
  readonly after?: string;
}

/** The lists there are: what waits for finance, what was issued, and what I asked for. */
export const invoiceLists = ['asked', 'issued', 'mine'] as const;
export type InvoiceListName = (typeof invoiceLists)[number];

/** What may still be invoiced of a contract (DM-8b), and what title and tax number it goes to; sums in fen. */
export interface Invoiceable {
  readonly contractId: string;
  readonly customerId: string;
  readonly customerName: string;
  readonly totalFen: number;
  readonly invoicedFen: number;
  readonly title: string;
  readonly taxNumber: string;
}

interface List {
  readonly who?: Test<unknown>;
  readonly index: 'gsi1' | 'gsi2';
  readonly partition: (staffId: string) => string;
}

const overseers = anyOf(role('finance'), role('manager'));
const lists: Readonly<Record<InvoiceListName, List>> = {
  asked: { who: overseers, index: 'gsi2', partition: () => invoicesIn('asked') },
  issued: { who: overseers, index: 'gsi2', partition: () => invoicesIn('issued') },
  mine: { index: 'gsi1', partition: invoicesAskedBy },
};

/** One's own and the issued ones are looked at from the newest; what waits, from the oldest. */
const fromTheEnd: readonly InvoiceListName[] = ['issued', 'mine'];

/** More than anybody looks at of one customer. */
const mostOfCustomer = 100;

const lineOf = ({ actor }: Reader, invoice: Invoice, ownerId?: string): InvoiceLine[] => {
  const record = inSight(actor, invoice, ownerId);
  return record ? [{ record, abilities: abilitiesOf(invoiceAuthority, actor, { ...invoice, ownerId }) }] : [];
};

/** A list's page. It reads what it shows and no more. */
export async function listInvoices(
  reader: Reader,
  { list, ...page }: { readonly list: InvoiceListName; readonly after?: string | undefined; readonly limit: number },
): Promise<InvoicePage> {
  const { who, index, partition } = lists[list];
  const denial = who?.(reader.actor, undefined);
  if (denial) {
    const where = { noun: 'invoice' };
    return refuse({
      kind: 'forbidden',
      findings: [{ cites: 'DM-11', by: 'invoice.read', level: 'refuse', where, ...denial }],
    });
  }
  const items = await queryItems(reader.table, {
    index,
    partition: partition(reader.actor.staffId),
    ...page,
    ...(fromTheEnd.includes(list) ? { isBackwards: true } : {}),
  });
  const last = items.length === page.limit ? items.at(-1)?.[`${index}sk`] : undefined;
  return {
    items: items.flatMap(({ record }) => lineOf(reader, invoiceShelf.read(record))),
    ...(typeof last === 'string' ? { after: last } : {}),
  };
}

/** The last invoices of a customer that `ownerId` holds, as the reader may see them, the newest first. */
export async function invoiceLinesOf(reader: Reader, customerId: string, ownerId?: string): Promise<InvoiceLine[]> {
  const invoices = await invoicesOf(reader.table, customerId, mostOfCustomer);
  return invoices.flatMap((invoice) => lineOf(reader, invoice, ownerId));
}

/** One invoice. To whoever may not see it, it is missing. */
export async function readInvoice(reader: Reader, id: string): Promise<InvoiceLine> {
  const invoice = (await load(reader.table, invoiceShelf, id))?.record;
  const customer = invoice && (await load(reader.table, customerShelf, invoice.customerId))?.record;
  const [line] = invoice ? lineOf(reader, invoice, customer?.ownerId) : [];
  return line ?? refuse({ kind: 'missing', says: says.missing });
}

/** 可开票金额 of one contract, to whoever holds its customer, issues invoices or oversees them. To others it is missing. */
export async function readInvoiceable({ actor, table }: Reader, contractId: string): Promise<Invoiceable> {
  const contract = (await load(table, contractShelf, contractId))?.record;
  const customer = contract && (await load(table, customerShelf, contract.customerId))?.record;
  const isIts = customer?.ownerId === actor.staffId;
  if (!contract || !customer || (!isIts && overseers(actor, undefined)))
    return refuse({ kind: 'missing', says: says.missing });
  return {
    contractId,
    customerId: customer.customerId,
    customerName: customer.name,
    totalFen: contract.totalFen ?? 0,
    invoicedFen: (await loadInvoiced(table, contractId)).fen,
    title: customer.name,
    taxNumber: customer.creditCode,
  };
}
