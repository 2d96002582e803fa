import type { Ability } from '#policy/ability.ts';
import { abilitiesOf } from '#policy/authority/authority.ts';
import { invoiceAuthority } from '#policy/authority/invoice.ts';
import { inSight } from '#policy/sight/invoice.ts';
import type { Invoice } from '#policy/terms/invoice.ts';
import { invoicesOf } from '#functions/table/invoice.ts';
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

/** As many of a customer's invoices as are shown with its money. */
const mostOfOne = 100;

/** The invoices of a customer that `ownerId` holds, as the reader may see them. */
export async function invoiceLinesOf(
  { actor, table }: Reader,
  customerId: string,
  ownerId?: string,
): Promise<InvoiceLine[]> {
  const invoices = await invoicesOf(table, customerId, { from: '', until: '9999', limit: mostOfOne });
  return invoices.flatMap((invoice) => {
    const record = inSight(actor, invoice, ownerId);
    return record ? [{ record, abilities: abilitiesOf(invoiceAuthority, actor, { ...invoice, ownerId }) }] : [];
  });
}
