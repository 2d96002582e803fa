import type { Clause } from '../clause.ts';
import type { Day } from '../day.ts';
import type { Customer } from '../terms/customer.ts';
import type { Statement } from '../terms/statement.ts';

/** What the house knows beside the statement. The pane, which knows fewer, leaves facts out. */
export interface StatementFacts {
  readonly today: Day;
  /** Whose it is; null where nobody of that id is on file. */
  readonly customer?: Customer | null;
  /** What our books say of the month now. */
  readonly books?: Pick<Statement, 'openingFen' | 'ours' | 'closingFen'>;
  /** Which difference is being explained, and by what. */
  readonly explaining?: { readonly n: number; readonly cause: string };
  /** What of all that fell due by the month’s end is not paid, in fen. */
  readonly unpaidFen?: number;
  /** The scan that was named is there, and is what it says it is. */
  readonly scan?: { readonly isThere: boolean; readonly isGenuine: boolean };
}

/** A clause on statements. */
export type StatementClause = Clause<Statement, StatementFacts>;
