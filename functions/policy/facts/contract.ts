import type { Clause } from '../clause.ts';
import type { Day } from '../day.ts';
import type { Finding } from '../finding.ts';
import type { Form, Reading } from '../form/reading.ts';
import type { Account } from '../terms/account.ts';
import type { Consent } from '../terms/consent.ts';
import type { Contract } from '../terms/contract.ts';
import type { Customer } from '../terms/customer.ts';
import type { Invoiced } from '../terms/invoice.ts';
import type { Price } from '../terms/price.ts';
import type { Standing } from '../terms/standing.ts';
import type { Statement } from '../terms/statement.ts';
import type { Template } from '../terms/template.ts';
import type { CheckItem } from '../form/check-list.ts';

/** What the house knows beside the contract's record. The pane, which knows fewer, leaves facts out. */
export interface ContractFacts {
  readonly today: Day;
  /** Whose contract it is, as on file now. */
  readonly customer?: Customer;
  /** What the customer's owner has agreed to, where somebody else handles the contract. */
  readonly consent?: Consent;
  /** What hangs on the customer, as it stood before the act. */
  readonly standing?: Standing;
  /** What the customer owes, as it stood before the act. */
  readonly account?: Account;
  /** What was paid and invoiced of the contract that stood approved, in fen. */
  readonly paidFen?: number;
  readonly invoicedFen?: number;
  /** The same with how often it has changed, to which the act is bound. */
  readonly invoiced?: Invoiced;
  /** X7: the newest of its statements that was to be agreed and is not. */
  readonly lateStatement?: Pick<Statement, 'period' | 'dueOn'>;
  /** The version of the template it is drawn from, and what it is made of. */
  readonly template?: Template;
  readonly form?: Form;
  /** The version of its name that new contracts are drawn from. */
  readonly templateInForce?: Template;
  /** What the sheet says now. */
  readonly reading?: Reading;
  /** Hash of what the sheet says: of its content, not of its looks. */
  readonly hash?: string;
  /** What it said when it was approved. */
  readonly approved?: Reading;
  /** The price list's lines for the products named, of whatever day. */
  readonly prices?: readonly Price[];
  /** The contract that a supplement belongs to. */
  readonly base?: Contract;
  /** Everything the manager has to re-check, and whether it was ticked for what it says now (CT-3c). */
  readonly items?: readonly (CheckItem & {
    /** Hash of everything its tick depends on. */
    readonly token: string;
    readonly isTicked: boolean;
  })[];
  /** What makes it special, measured now, each with its hash. */
  readonly specials?: readonly { readonly token: string; readonly finding: Finding }[];
  /** Hash of what the person had before them when they decided. */
  readonly seen?: string;
  /** Whether the responsibility line was confirmed with the submission (CT-2c3). */
  readonly isConfirmed?: boolean;
  /** The scan that was named is there, and is what it says it is. */
  readonly scan?: { readonly isThere: boolean; readonly isGenuine: boolean };
  /** The number that filing would give now. */
  readonly nextFileNumber?: string;
}

/** A clause on contracts. */
export type ContractClause = Clause<Contract, ContractFacts>;
