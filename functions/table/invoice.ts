import { hangsOnInvoice, type OwingContract } from '#policy/money/account.ts';
import type { Contract } from '#policy/terms/contract.ts';
import { Invoice, Invoiced, type InvoiceStage } from '#policy/terms/invoice.ts';
import type { Table } from './client.ts';
import { claimKey } from './customer.ts';
import { getItem, queryItems } from './read.ts';
import { load, type Shelf } from './records.ts';
import type { Key, Write } from './transact.ts';

/** Index key of the invoices in a stage, by when they were asked for. */
export const invoicesIn = (stage: InvoiceStage): string => `invoice#${stage}`;
/** Index key of the invoices that somebody asked for. */
export const invoicesAskedBy = (staffId: string): string => `invoicing#${staffId}`;

const even = (number: string): string => number.normalize('NFKC').replace(/\s/gu, '').toUpperCase();

/** Where it lies that a number was issued: no two invoices, black or red, bear the same. A void one keeps its number. */
const numberKey = (number: string): Key => claimKey({ kind: 'invoice', value: even(number) });

const numbersOf = ({ issued, red }: Invoice): string[] =>
  [issued?.number, red?.number].filter((number) => number !== undefined);

function numberClaims(was: Invoice | undefined, next: Invoice): Write[] {
  const before = was ? numbersOf(was) : [];
  return numbersOf(next)
    .filter((number) => !before.includes(number))
    .map((number) => ({
      put: { ...numberKey(number), invoiceId: next.invoiceId },
      condition: 'attribute_not_exists(pk)',
    }));
}

/** The invoice that bears a number already; strongly consistent. */
export async function bearerOf(table: Table, number: string): Promise<Invoice | undefined> {
  const holder = (await getItem(table, numberKey(number)))?.['invoiceId'];
  return typeof holder === 'string' ? (await load(table, invoiceShelf, holder))?.record : undefined;
}

/** 发票 in the table: the list of its stage, its asker's, and its customer's dossier by the day of issue. */
export const invoiceShelf: Shelf<Invoice> = {
  noun: 'invoice',
  idOf: ({ invoiceId }) => invoiceId,
  read: (stored) => Invoice.parse(stored),
  index: ({ invoiceId, customerId, stage, askerId, askedAt, issued }) => ({
    gsi1pk: invoicesAskedBy(askerId),
    gsi1sk: `${askedAt}#${invoiceId}`,
    gsi2pk: invoicesIn(stage),
    gsi2sk: `${issued?.issuedOn ?? askedAt}#${invoiceId}`,
    gsi3pk: `customer#${customerId}`,
    gsi3sk: `invoice#${issued?.issuedOn ?? askedAt}#${invoiceId}`,
  }),
  companions: numberClaims,
};

/** The last so many invoices of a customer, the newest first. */
export async function invoicesOf(table: Table, customerId: string, limit: number): Promise<Invoice[]> {
  const items = await queryItems(table, {
    index: 'gsi3',
    partition: `customer#${customerId}`,
    prefix: 'invoice#',
    isBackwards: true,
    limit,
  });
  return items.map(({ record }) => invoiceShelf.read(record));
}

const invoicedKey = (contractId: string): Key => ({ pk: `contract#${contractId}`, sk: '~invoiced' });

/** What of a contract is asked for or issued, strongly consistent. */
export async function loadInvoiced(table: Table, contractId: string): Promise<Invoiced> {
  const item = await getItem(table, invoicedKey(contractId));
  return item ? Invoiced.parse(item) : { fen: 0, version: 0 };
}

/** What of a contract was invoiced, strongly consistent, where an instalment of it hangs on that; else nothing is read. */
export const invoicedOf = async (table: Table, contract: Contract): Promise<Pick<OwingContract, 'invoiced'>> =>
  hangsOnInvoice(contract) ? { invoiced: await loadInvoiced(table, contract.contractId) } : {};

/** Contracts, each with what {@link invoicedOf} it says. */
export const withInvoiced = (table: Table, contracts: readonly Contract[]): Promise<OwingContract[]> =>
  Promise.all(contracts.map(async (contract) => ({ ...contract, ...(await invoicedOf(table, contract)) })));

/**
 * Writes what of a contract is asked for or issued over what it was made from. Every act that changes it goes through
 * here in its own transaction, so that two who ask at once are never granted more than there is.
 */
export const invoicedWrite = (contractId: string, next: Invoiced): Write => ({
  put: { ...invoicedKey(contractId), ...Invoiced.parse({ ...next, version: next.version + 1 }) },
  ...(next.version === 0
    ? { condition: 'attribute_not_exists(pk)' }
    : { condition: 'version = :was', values: { ':was': next.version } }),
});

/** Stands only as long as what was invoiced of a contract is as it was read. */
export const invoicedUnchanged = (contractId: string, { version }: Pick<Invoiced, 'version'>): Write => ({
  check: invoicedKey(contractId),
  ...(version === 0
    ? { condition: 'attribute_not_exists(pk)' }
    : { condition: 'version = :was', values: { ':was': version } }),
});
