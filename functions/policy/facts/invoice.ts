import type { Clause } from '../clause.ts';
import type { Day } from '../day.ts';
import type { Contract } from '../terms/contract.ts';
import type { Customer } from '../terms/customer.ts';
import type { Invoice } from '../terms/invoice.ts';

/** What the house knows beside the invoice. The pane, which knows fewer, leaves facts out. */
export interface InvoiceFacts {
  readonly today: Day;
  readonly contract?: Contract | null;
  readonly customer?: Customer;
  /** What was asked for and issued of the contract besides this one, less what was taken back, in fen. */
  readonly invoicedFen?: number;
  /** Why it is done, in the person's words. */
  readonly reason?: string;
}

/** A clause on invoices. */
export type InvoiceClause = Clause<Invoice, InvoiceFacts>;
