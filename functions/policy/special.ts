import type { Day } from './day.ts';
import type { Contract } from './terms/contract.ts';

type Trigger = { readonly token: string };

/** Triggers that no answer of the review covers on that day: each is bound to what it was given for (CT-3e). */
export const uncovered = <Each extends Trigger>(
  triggers: readonly Each[],
  review: Contract['review'],
  today: Day,
): Each[] =>
  triggers.filter(
    ({ token }) =>
      !review ||
      review.validUntilOn < today ||
      !review.answers.some((answer) => answer.token === token && answer.verdict !== 'refused'),
  );

/** Whether every trigger was reviewed and let pass; a standard contract has none. */
export const isCovered = (triggers: readonly Trigger[], review: Contract['review'], today: Day): boolean =>
  uncovered(triggers, review, today).length === 0;
