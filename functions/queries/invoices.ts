import type { Ability } from '#policy/ability.ts';
import type { Invoice } from '#policy/terms/invoice.ts';

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
