import type { Clause } from '../clause.ts';
import type { Day } from '../day.ts';
import type { Account } from '../terms/account.ts';
import type { Contract } from '../terms/contract.ts';
import type { Customer } from '../terms/customer.ts';
import type { Invoice, Invoiced } from '../terms/invoice.ts';
import type { Colleague } from '../terms/staff.ts';

/** What the house knows beside the invoice. The pane, which knows fewer, leaves facts out. */
export interface InvoiceFacts {
  readonly today: Day;
  /** The contract it is for; null where there is none, or its customer is not the asker's. */
  readonly contract?: Contract | null;
  readonly customer?: Customer;
  /** What was asked for and issued of the contract besides this one, less what was taken back, in fen. */
  readonly invoicedFen?: number;
  /** The same with this one, as it stood before the act, and how often it has changed. */
  readonly invoiced?: Invoiced;
  /** What the customer owes, as it stood before the act, where the contract's instalments hang on its invoices. */
  readonly account?: Account;
  /** Whoever in finance is here, to be told. */
  readonly finance?: readonly Colleague[];
  /** The invoice that bears the number already. */
  readonly bearer?: Invoice;
  /** Why it is done, in the person's words. */
  readonly reason?: string;
}

/** A clause on invoices. */
export type InvoiceClause = Clause<Invoice, InvoiceFacts>;
