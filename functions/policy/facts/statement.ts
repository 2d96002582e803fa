import type { Clause } from '../clause.ts';
import type { Day } from '../day.ts';
import type { Account } from '../terms/account.ts';
import type { Statement } from '../terms/statement.ts';

/** What the house knows beside the statement. The pane, which knows fewer, leaves facts out. */
export interface StatementFacts {
  readonly today: Day;
  readonly account?: Account;
  /** The statement before the act. */
  readonly was?: Statement;
  /** The scan that was named is there, and is what it says it is. */
  readonly scan?: { readonly isThere: boolean; readonly isGenuine: boolean };
}

/** A clause on statements. */
export type StatementClause = Clause<Statement, StatementFacts>;
