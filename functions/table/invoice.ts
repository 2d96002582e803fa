import { Invoice, type InvoiceStage } from '#policy/terms/invoice.ts';
import type { Table } from './client.ts';
import { queryItems } from './read.ts';
import type { Shelf } from './records.ts';

/** Index key of the invoices in a stage, by when they were asked for. */
export const invoicesIn = (stage: InvoiceStage): string => `invoice#${stage}`;
/** Index key of the invoices that somebody asked for. */
export const invoicesAskedBy = (staffId: string): string => `invoicing#${staffId}`;

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
  companions: () => [],
};

/** The invoices of a customer by their day, the oldest first. */
export async function invoicesOf(
  table: Table,
  customerId: string,
  { from, until, limit }: { readonly from: string; readonly until: string; readonly limit: number },
): Promise<Invoice[]> {
  const items = await queryItems(table, {
    index: 'gsi3',
    partition: `customer#${customerId}`,
    after: `invoice#${from}`,
    until: `invoice#${until}~`,
    limit,
  });
  return items.map(({ record }) => invoiceShelf.read(record));
}
