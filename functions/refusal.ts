import type { Finding } from '#policy/finding.ts';
import type { Words } from '#policy/words.ts';

/** What stands where in a field that two people changed: `base` is what both started from. */
export interface Conflict {
  readonly field: string;
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

/** One thing in a request that could not be read, by its path. */
export interface Issue {
  readonly path: string;
  readonly problem: string;
}

/** Every way the house says no. Anything else that is thrown is a defect. */
export type Refusal =
  | { readonly kind: 'malformed'; readonly says: Words; readonly issues: readonly Issue[] }
  | { readonly kind: 'unsigned'; readonly says: Words }
  | { readonly kind: 'forbidden'; readonly findings: readonly Finding[] }
  | { readonly kind: 'missing'; readonly says: Words }
  | { readonly kind: 'stale'; readonly says: Words; readonly revision: number }
  | {
      readonly kind: 'conflict';
      readonly says: Words;
      readonly revision: number;
      readonly conflicts: readonly Conflict[];
    }
  | { readonly kind: 'tooLarge'; readonly says: Words }
  | { readonly kind: 'breach'; readonly findings: readonly Finding[] }
  | { readonly kind: 'busy'; readonly says: Words };

export class Refused extends Error {
  override readonly name = 'Refused';
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.kind);
    this.refusal = refusal;
  }
}

export const statusOf = {
  malformed: 400,
  unsigned: 401,
  forbidden: 403,
  missing: 404,
  stale: 409,
  conflict: 409,
  tooLarge: 413,
  breach: 422,
  busy: 503,
} as const satisfies Record<Refusal['kind'], number>;

export function refuse(refusal: Refusal): never {
  throw new Refused(refusal);
}
