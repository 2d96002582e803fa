import type { Clause } from '../clause.ts';
import type { Day } from '../day.ts';
import type { Consent } from '../terms/consent.ts';
import type { Customer } from '../terms/customer.ts';

/** What is known beside a consent. The pane, which may not look into the files, leaves all but the day out. */
export interface ConsentFacts {
  readonly today: Day;
  /** Whose owner is asked, as on file now; null where the files have nobody of that name. */
  readonly customer?: Customer | null;
  /** The last day that was asked for. */
  readonly askedUntilOn?: Day;
  /** The consent on this customer that the same person has asked for before. */
  readonly latest?: Consent | undefined;
}

/** A clause on consents. */
export type ConsentClause = Clause<Consent, ConsentFacts>;
