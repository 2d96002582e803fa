export { choose, MOST_CANDIDATES, MOST_IDS, type Hit } from './candidates.ts';
export { claimsOf, nameClaimsOf, type Claim } from './claims.ts';
export { MOST_KEYS, matchKeys } from './keys.ts';
export { reasonInWords, type Reason, type ReasonKind } from './reasons.ts';
export { compare, type Comparison } from './score.ts';
export type { MatchSubject } from './subject.ts';
