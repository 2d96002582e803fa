import type { RowOutcome, Verdict } from '#addin/sheet/index.ts';
import type { Finding, Level } from '#policy/finding.ts';

/** The order in which a sentence names what became of the rows. */
const order = [
  'free',
  'suspected',
  'taken',
  'waiting',
  'own',
  'copy',
  'wrong',
  'conflict',
  'denied',
  'same',
  'unknown',
] as const satisfies readonly Verdict[];

/** One part of the sentence: so many rows with this verdict. */
export interface Part {
  readonly verdict: Verdict;
  readonly n: number;
}

/** How many rows got each verdict, those that nobody got left out. */
export const partsOf = (outcomes: readonly RowOutcome[]): Part[] =>
  order
    .map((verdict) => ({ verdict, n: outcomes.filter((outcome) => outcome.verdict === verdict).length }))
    .filter(({ n }) => n > 0);

/** Rows that ask for the same to be done. */
export interface Group {
  readonly key: string;
  readonly finding: Finding;
  /** Each says why in words of its own. */
  readonly isMixed: boolean;
  readonly places: readonly { readonly outcome: RowOutcome; readonly field?: string }[];
}

const rank: Readonly<Record<Level, number>> = { refuse: 0, special: 1, flag: 2 };

const keyOf = ({ by, level, where, remedy }: Finding): string => JSON.stringify([by, level, where.field, remedy.en]);

/** The findings of all rows by what to do about them: what stops a row first, then the most rows first. */
export function groupsOf(outcomes: readonly RowOutcome[]): Group[] {
  const found = outcomes.flatMap((outcome) => outcome.findings.map((finding) => ({ outcome, finding })));
  const byKey = new Map<string, typeof found>();
  for (const each of found) {
    const key = keyOf(each.finding);
    const alike = byKey.get(key);
    if (alike) alike.push(each);
    else byKey.set(key, [each]);
  }
  return [...byKey]
    .flatMap(([key, alike]) => (alike[0] ? [groupOf(key, alike[0].finding, alike)] : []))
    .sort(
      (one, other) => rank[one.finding.level] - rank[other.finding.level] || other.places.length - one.places.length,
    );
}

const groupOf = (
  key: string,
  finding: Finding,
  alike: readonly { readonly outcome: RowOutcome; readonly finding: Finding }[],
): Group => ({
  key,
  finding,
  isMixed: alike.some(({ finding: { reason } }) => reason.en !== finding.reason.en),
  places: alike.map(({ outcome, finding: { where } }) => ({
    outcome,
    ...(where.field === undefined ? {} : { field: where.field }),
  })),
});

/** Rows of which nothing more is to be said than their verdict. */
export const withoutFindings = (outcomes: readonly RowOutcome[]): RowOutcome[] =>
  outcomes.filter(({ findings }) => findings.length === 0);
