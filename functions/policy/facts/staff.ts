import type { Clause } from '../clause.ts';
import type { Day } from '../day.ts';
import type { Region } from '../terms/region.ts';
import type { Staff } from '../terms/staff.ts';

/** What is known beside somebody on the staff list. */
export interface StaffFacts {
  readonly today: Day;
  /** The managers beside this person, in their own right and here; left out where they do not matter. */
  readonly otherManagers?: readonly Staff[];
  /** The regions there are. */
  readonly regions?: readonly Region[];
}

/** A clause on the staff list. */
export type StaffClause = Clause<Staff, StaffFacts>;
