import type { ReasonKind } from './reasons.ts';

/** 同一客户, 疑似 or 不同. */
export type Verdict = 'same' | 'suspected' | 'different';

const SAME_FROM = 5.5;
const SUSPECTED_FROM = 3;

const NEVER_SAME: readonly ReasonKind[] = [
  'different-credit-code',
  'number-differs',
  'brand-differs',
  'short-character-differs',
  'not-comparable',
  'different-trade',
  'different-region',
  'different-form',
  'group-and-member',
  'branch',
  'different-branch',
];
const OTHER_WORDS: readonly ReasonKind[] = ['akin-trade', 'overlapping-trade'];
const INEXACT: readonly ReasonKind[] = [...OTHER_WORDS, 'trade-missing', 'one-character-differs', 'wider-region'];
const REACHING: readonly ReasonKind[] = [
  'same-phone',
  'near-phone',
  'same-address',
  'same-building',
  'near-credit-code',
];
const EXACT: readonly ReasonKind[] = ['same-brand', 'same-trade'];

// 关联公司: not one firm, but a manager should know.
const AFFILIATED: readonly ReasonKind[] = ['same-brand', 'same-phone', 'same-principal'];

/** What a verdict looks at beside the reasons. */
export interface VerdictFacts {
  readonly score: number;
  /** Both names are full ones, with their legal form. */
  readonly registered: boolean;
  /** The two declare one name, be it a former one or the one of a branch's company. */
  readonly nameShared: boolean;
}

// The name alone never reaches `same`: an exact one wants any agreeing contact, a slipped one a phone or an address, an inexact one two.
function mayBeSame(has: (kind: ReasonKind) => boolean, registered: boolean): boolean {
  if (NEVER_SAME.some(has) || (registered && OTHER_WORDS.some(has))) return false;
  if (has('same-credit-code')) return true;
  const reached = REACHING.filter(has).length;
  const named = has('same-principal') ? 1 : 0;
  if (INEXACT.some(has)) return reached + named >= 2;
  return reached >= 1 || (named === 1 && EXACT.every(has));
}

/** The verdict on reasons of these kinds. */
export function verdictOn(kinds: ReadonlySet<ReasonKind>, { score, registered, nameShared }: VerdictFacts): Verdict {
  const has = (kind: ReasonKind): boolean => kinds.has(kind);
  if (score >= SAME_FROM && mayBeSame(has, registered)) return 'same';
  const related = nameShared || has('same-credit-code') || AFFILIATED.every(has);
  return score >= SUSPECTED_FROM || related ? 'suspected' : 'different';
}
