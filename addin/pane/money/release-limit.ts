import { amountIn, amountProblems } from '#policy/money/amount.ts';
import type { Words } from '#policy/words.ts';

/** The sum up to which a release holds: none where nothing is typed, or why what is typed is none. */
export type Limit =
  | { readonly isFit: true; readonly upTo?: { readonly upToFen: number }; readonly problem?: undefined }
  | { readonly isFit: false; readonly upTo?: undefined; readonly problem: Words };

/** What was typed as the sum of a release, read as yuan. */
export function limitIn(typed: string): Limit {
  if (typed.trim() === '') return { isFit: true };
  const amount = amountIn(typed);
  if ('problem' in amount) return { isFit: false, problem: amountProblems[amount.problem] };
  return amount.fen < 0
    ? { isFit: false, problem: amountProblems['not-a-number'] }
    : { isFit: true, upTo: { upToFen: amount.fen } };
}
