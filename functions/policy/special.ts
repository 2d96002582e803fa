import type { Day } from './day.ts';
import type { Finding } from './finding.ts';
import type { Contract } from './terms/contract.ts';

/** What makes a contract special, as it was measured; a decision keeps in the record what it stood on (CT-2b2, CT-3e). */
export const triggersOf = (
  specials: readonly { readonly token: string; readonly finding: Finding }[] = [],
): NonNullable<Contract['triggers']> =>
  specials.map(({ token, finding: { by, where } }) => ({
    by,
    ...(where.field === undefined ? {} : { key: where.field }),
    token,
  }));

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
