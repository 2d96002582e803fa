import { isBlank } from '../blank.ts';
import type { Clause } from '../clause.ts';
import type { Day } from '../day.ts';
import type { Clock } from '../dormancy.ts';
import type { Account, Explanation, Owed } from '../terms/account.ts';
import type { CreditTerms, Customer, Stage, TypedField } from '../terms/customer.ts';
import type { Region } from '../terms/region.ts';
import type { Colleague } from '../terms/staff.ts';
import type { Standing } from '../terms/standing.ts';
import type { Words } from '../words.ts';

/** One filed or reported customer that the duplicate search (查重) found like the record. */
export interface Candidate {
  readonly customerId: string;
  readonly likeness: 'same' | 'suspected';
  readonly score: number;
  /** Why it is thought so, strongest first. */
  readonly reasons: readonly Words[];
  readonly stage: Stage;
  readonly reportedAt: string;
  /** Held by the person whose record is being looked at. */
  readonly isOwn: boolean;
  readonly holder: string;
}

/** The answer of one duplicate search. */
export interface Search {
  /** Likest first; never the record itself. */
  readonly candidates: readonly Candidate[];
  /** Hash of the card and the candidates, to which a decision is bound. */
  readonly evidence: string;
}

/** What a person says with a decision: why, and the hash of what was on the screen. */
export interface Said {
  readonly reason: string;
  readonly evidence: string;
}

/** What is known beside the record. The pane, which may not search the files, leaves `search` out. */
export interface CustomerFacts {
  readonly today: Day;
  readonly search?: Search;
  readonly said?: Said;
  /** Why it is done, in the person's words. */
  readonly reason?: string;
  /** Fields that the act says something of. */
  readonly told?: readonly TypedField[];
  /** Fields that were blank before the act. */
  readonly blankBefore?: readonly TypedField[];
  /** The contact or the note that the act is about. */
  readonly contactId?: string;
  readonly noteId?: string;
  /** Whether the contact that the act changes is still on the card. */
  readonly isContactThere?: boolean;
  /** Cards of others that its actor has opened today, before this one. */
  readonly opened?: number;
  /** Where its dormancy clock stands (CF-2.1f). */
  readonly clock?: Clock;
  /** What hangs on it, as it stood before the act. */
  readonly standing?: Standing;
  /** What it owes, as it stood before the act; missing where nothing was ever to be paid. */
  readonly account?: Account;
  /** What its owner says of an instalment that is not paid; `owed` is null where there is no such instalment. */
  readonly explaining?: Pick<Explanation, 'cause' | 'measure' | 'promisedOn'> & { readonly owed: Owed | null };
  /** X4: the terms of credit that the act names, what was proposed before it, and what the customer signed last year, in fen. */
  readonly credit?: Pick<CreditTerms, 'creditLimitFen' | 'creditDays' | 'reason'> & {
    readonly proposed?: CreditTerms;
    readonly fenLastYear: number;
  };
  /** Until when something is to hold. */
  readonly untilOn?: string;
  /** Who holds it and who is to, as the staff list has them; null where it has nobody of that id. */
  readonly owner?: Colleague | null;
  readonly heir?: Colleague | null;
  /** Whether the department is live: customers are imported no more. */
  readonly isLive?: boolean;
  /** What the likest customer on file is called and who holds it, for whoever may know both. */
  readonly alike?: { readonly name: string; readonly holder: string };
  /** The region it lies in, and those that its reporter minds (CF-2.4). */
  readonly region?: Pick<Region, 'regionId' | 'name'>;
  readonly reporterRegions?: readonly Pick<Region, 'regionId' | 'name'>[];
  /** The managers who are here, to be told. */
  readonly managers?: readonly Colleague[];
  /** Whether its owner asked for it to be handed over. */
  readonly isOffered?: boolean;
  /** For whom whoever decides stands in today: what they decide is not to fall to those either. */
  readonly standsInFor?: readonly string[];
  /** Whole hours since the transfer that is to be undone. */
  readonly hoursSinceTransfer?: number;
  /** The number that filing would give now. */
  readonly nextFileNumber?: string;
}

/** A clause on customers. */
export type CustomerClause = Clause<Customer, CustomerFacts>;

/** Whether a field that has to be filled in is not. What was blank before, as the old file of an imported customer left it, may follow. */
export const isMissing = (customer: Customer, field: TypedField, { blankBefore = [] }: CustomerFacts): boolean =>
  isBlank(customer[field]) && !blankBefore.includes(field);

/** Candidates that are the same company beyond doubt. */
export const sameAs = ({ search }: CustomerFacts): readonly Candidate[] =>
  search?.candidates.filter(({ likeness }) => likeness === 'same') ?? [];
