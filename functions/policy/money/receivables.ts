import { dayOf, daysBetween, type Day } from '../day.ts';
import type { Answering, Parameters } from '../parameters.ts';
import type { Account, Explanation, Owed, OwedContract } from '../terms/account.ts';
import type { Overdue } from '../terms/contract.ts';
import type { Release } from '../terms/customer.ts';
import type { Words } from '../words.ts';
import { leftFen } from './account.ts';
import { reckoned } from './due-day.ts';
import { answeringAt, overdueDays, stepOn, type Step } from './ladder.ts';

/** 应收 (DM-8a): one instalment, with what is reckoned of it on the day it is read. Sums in fen. */
export interface Receivable extends Pick<
  Owed,
  'n' | 'label' | 'kind' | 'from' | 'after' | 'dueFen' | 'paidFen' | 'dueOn'
> {
  readonly customerId: string;
  readonly customerName: string;
  readonly contractId: string;
  readonly number: string;
  readonly leftFen: number;
  /** How its due day was reckoned, or what it waits for. */
  readonly reckoned: Words;
  readonly overdueDays: number;
  /** Where it stands on the ladder: days after the due day (before it, negative) of the step. */
  readonly step?: Step;
  /** Who answers for it, where it is overdue and the department goes by its days (X6). */
  readonly answering?: Answering;
  readonly explanation?: Explanation;
  /** Whether its step asks for a cause and a measure that are not there (X5). */
  readonly isAsked: boolean;
}

/** The step that asks the owner for a cause and a measure, if one does that was not answered since it was reached (X5). */
export function askingStep(owed: Owed, today: Day, parameters: Parameters): Step | undefined {
  if (!parameters.extras.includes('X5') || owed.dueOn === undefined || leftFen(owed) === 0) return undefined;
  const days = daysBetween(owed.dueOn, today);
  const asking = parameters.explainAtDays.findLast((step) => step <= days);
  const explained = owed.explanation ? daysBetween(owed.dueOn, dayOf(owed.explanation.at)) : undefined;
  return asking !== undefined && (explained === undefined || explained < asking) ? asking : undefined;
}

function receivableOf(
  { customerId, name }: Account,
  { contractId, number }: OwedContract,
  owed: Owed,
  { today, parameters }: { readonly today: Day; readonly parameters: Parameters },
): Receivable {
  const { n, label, kind, dueFen, paidFen, dueOn, since, from, after, explanation } = owed;
  const step = stepOn(owed, today, parameters);
  const late = overdueDays(owed, today);
  const answering = answeringAt(late, parameters);
  const events = from === 'day' || since === undefined ? {} : { [from]: since };
  return {
    customerId,
    customerName: name,
    contractId,
    number,
    n,
    label,
    kind,
    from,
    after,
    dueFen,
    paidFen,
    leftFen: leftFen(owed),
    ...(dueOn === undefined ? {} : { dueOn }),
    reckoned: reckoned({ from, after, ...(from === 'day' && dueOn !== undefined ? { on: dueOn } : {}) }, events),
    overdueDays: late,
    ...(step === undefined ? {} : { step }),
    ...(answering === undefined ? {} : { answering }),
    ...(explanation ? { explanation } : {}),
    isAsked: askingStep(owed, today, parameters) !== undefined,
  };
}

/** Behind every day. */
const someDay = '9999-12-31';

/** 应收 of one customer, what falls due first at the top; what has no day yet comes last. */
export const receivablesIn = (account: Account, today: Day, parameters: Parameters): Receivable[] =>
  account.contracts
    .flatMap((contract) =>
      contract.instalments.map((owed) => receivableOf(account, contract, owed, { today, parameters })),
    )
    .sort((one, other) => ((one.dueOn ?? someDay) < (other.dueOn ?? someDay) ? -1 : 1));

/** 逾期 of one customer on a day. What is too small to count does not. */
export function overdueIn(account: Account | undefined, today: Day, ignoresFen = 0): Overdue {
  const late = (account?.contracts ?? [])
    .flatMap(({ instalments }) => instalments)
    .map((owed) => ({ fen: leftFen(owed), days: overdueDays(owed, today) }))
    .filter(({ days, fen }) => days > 0 && fen > ignoresFen);
  return {
    fen: late.reduce((sum, { fen }) => sum + fen, 0),
    days: late.reduce((most, { days }) => Math.max(most, days), 0),
  };
}

/** Whether a release covers what is overdue on a day (DM-8c). */
export const isReleased = (release: Release | undefined, { fen }: Overdue, today: Day): boolean =>
  release !== undefined && release.untilOn >= today && fen <= (release.upToFen ?? fen);
