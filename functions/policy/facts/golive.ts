import type { Clause } from '../clause.ts';
import type { Day } from '../day.ts';
import type { Golive } from '../terms/golive.ts';
import type { Colleague } from '../terms/staff.ts';

/** What is known beside the department's going live; what is not looked up is left out. */
export interface GoliveFacts {
  readonly today: Day;
  /** Everybody on the staff list, those who have left included. */
  readonly people?: readonly Colleague[];
  /** Lines of the price list, templates that were passed, and customers on file, as far as they are counted. */
  readonly prices?: number;
  readonly templates?: number;
  readonly customers?: number;
}

/** A clause on going live. */
export type GoliveClause = Clause<Golive, GoliveFacts>;
