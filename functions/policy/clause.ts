import type { Ability } from './ability.ts';
import type { Cite } from './catalogue.ts';
import type { Level } from './finding.ts';
import type { Parameters } from './parameters.ts';
import type { Role } from './terms/staff.ts';
import type { Gaps, Words } from './words.ts';

/** One way a record breaks a clause: the field it happens in (in a form its cell too) and what fills the sentence's gaps. */
export interface Breach {
  readonly field?: string;
  readonly cell?: string | undefined;
  readonly gaps?: Gaps;
  /** What a review of it is bound to (CT-3e), where its sentence says what changes by itself. */
  readonly size?: string;
}

/**
 * One clause of the policy. It reads the record as it would stand, the facts and the parameters of its day;
 * never the stage, the actor or the clock. A fact that is not known (the pane knows fewer) is no breach.
 */
export interface Clause<Subject, Facts> {
  /** Noun and file name: `customer/six-items-present`. */
  readonly id: string;
  readonly cites: Cite;
  /** The verbs it stands before. */
  readonly gates: readonly Ability[];
  readonly level: Level;
  readonly liftedBy?: Role;
  readonly says: { readonly reason: Words; readonly remedy: Words };
  readonly breaches: (subject: Subject, facts: Facts, parameters: Parameters) => readonly Breach[];
}
