import type { Clause } from '../clause.ts';
import type { Day } from '../day.ts';
import type { Delegation } from '../terms/delegation.ts';
import type { Colleague } from '../terms/staff.ts';

/** What is known beside a delegation. */
export interface DelegationFacts {
  readonly today: Day;
  /** Who would stand in, as on the staff list now. */
  readonly delegate?: Colleague;
}

/** A clause on delegations. */
export type DelegationClause = Clause<Delegation, DelegationFacts>;
