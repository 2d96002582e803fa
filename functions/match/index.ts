export { choose, MOST_CANDIDATES, MOST_IDS, type Hit } from './candidates.ts';
export { claimsOf, claimWords, nameClaimsOf, type Claim } from './claims.ts';
export { MOST_KEYS, matchKeys } from './keys.ts';
export { reasonWords } from './reasons.ts';
export { compare } from './score.ts';
export type { MatchSubject } from './subject.ts';
export { alikeWithin, type Alike } from './within.ts';
