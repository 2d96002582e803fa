import type { Clause } from '../clause.ts';
import type { Day } from '../day.ts';
import type { Signoff } from '../terms/signoff.ts';

/** What is known beside a sign-off. */
export interface SignoffFacts {
  readonly today: Day;
  /** What the customers of the person owe now. */
  readonly now?: Pick<Signoff, 'customers' | 'owedFen' | 'overdueFen' | 'hash'>;
  /** Hash of what the person had before them when they signed. */
  readonly seen?: string;
}

/** A clause on sign-offs. */
export type SignoffClause = Clause<Signoff, SignoffFacts>;
