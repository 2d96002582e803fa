import type { Clause } from '../clause.ts';
import type { Day } from '../day.ts';
import type { Activity } from '../terms/activity.ts';
import type { Consent } from '../terms/consent.ts';
import type { Customer } from '../terms/customer.ts';
import type { Counted, Standing } from '../terms/standing.ts';

/** What is known beside a call or visit. The pane, which may not look into the files, leaves all but the day out. */
export interface ActivityFacts {
  readonly today: Day;
  /** As it stood before, where it is changed. */
  readonly was?: Activity;
  /** Whom it hangs on, as on file now; null where the files have nobody of that name. */
  readonly customer?: Customer | null;
  /** The name that was typed is another customer's. */
  readonly isOther?: boolean;
  /** What the customer's owner has agreed to, where the customer is a colleague's; null where nothing was asked. */
  readonly consent?: Consent | null;
  /** What hangs on the customer, as it stood before. */
  readonly standing?: Standing;
  /** The maintenance that counts in the place of this one, where this one may count no more; null where there is none. */
  readonly instead?: Counted | null;
}

/** A clause on calls and visits. */
export type ActivityClause = Clause<Activity, ActivityFacts>;
