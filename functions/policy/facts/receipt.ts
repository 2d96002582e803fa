import type { Clause } from '../clause.ts';
import type { Day } from '../day.ts';
import type { OwingContract } from '../money/account.ts';
import type { Account } from '../terms/account.ts';
import type { Customer } from '../terms/customer.ts';
import type { Receipt } from '../terms/receipt.ts';
import type { Colleague } from '../terms/staff.ts';
import type { Counted, Standing } from '../terms/standing.ts';

/** What the house knows beside the receipt. The pane, which knows fewer, leaves facts out. */
export interface ReceiptFacts {
  readonly today: Day;
  /** Whose money it is; null where nobody of that name is on file. */
  readonly customer?: Customer | null;
  /** The customer that was named is another one than the receipt's. */
  readonly isOther?: boolean;
  /** What hangs on the customer, and what it owes, as both stood before the act. */
  readonly standing?: Standing;
  readonly account?: Account;
  /** The contracts that the receipt pays or has paid. */
  readonly contracts?: readonly OwingContract[];
  /** The receipt before the act. */
  readonly was?: Receipt;
  /** Another receipt that was made of the same bank line. */
  readonly sameLine?: Receipt;
  /** One of this customer and amount about this time, of which only one was found at the bank: this one or that one was announced. */
  readonly alike?: Receipt;
  /** The maintenance that counts in its place; null where there is none. */
  readonly instead?: Counted | null;
  /** The people of finance who are here, to be told. */
  readonly finance?: readonly Colleague[];
  /** Why it is done, in the person's words. */
  readonly reason?: string;
}

/** A clause on receipts. */
export type ReceiptClause = Clause<Receipt, ReceiptFacts>;
