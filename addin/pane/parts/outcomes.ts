import type { RowOutcome, Verdict } from '#addin/sheet/index.ts';
import type { Finding, Level } from '#policy/finding.ts';
import type { Words } from '#policy/words.ts';

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
  /** What they all say is wrong; where they differ, what their sentences have in common. */
  readonly reason: Words;
  readonly places: readonly { readonly outcome: RowOutcome; readonly field?: string }[];
}

const rank: Readonly<Record<Level, number>> = { refuse: 0, special: 1, flag: 2 };

const keyOf = ({ by, level, where, remedy }: Finding): string => JSON.stringify([by, level, where.field, remedy.en]);

/** How many characters two texts have in common from their start on. */
const commonStart = (one: readonly string[], other: readonly string[]): number => {
  const end = one.findIndex((character, i) => character !== other[i]);
  return end < 0 ? one.length : end;
};

/** What a sentence says for all its gaps: its start and its end, and … for what differs. */
const commonText = (sentences: readonly string[]): string => {
  const [first = [], ...others] = [...new Set(sentences)].map((sentence) => Array.from(sentence));
  if (others.length === 0) return first.join('');
  const start = Math.min(...others.map((other) => commonStart(first, other)));
  const rest = (characters: readonly string[]) => characters.slice(start).reverse();
  const end = Math.min(...others.map((other) => commonStart(rest(first), rest(other))));
  return `${first.slice(0, start).join('')}…${first.slice(first.length - end).join('')}`;
};

/** Several reasons as one. */
export const commonWords = (reasons: readonly Words[]): Words => ({
  'zh-CN': commonText(reasons.map((reason) => reason['zh-CN'])),
  en: commonText(reasons.map(({ en }) => en)),
});

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
  reason: commonWords(alike.map((each) => each.finding.reason)),
  places: alike.map(({ outcome, finding: { where } }) => ({
    outcome,
    ...(where.field === undefined ? {} : { field: where.field }),
  })),
});

/** Rows of which nothing more is to be said than their verdict. */
export const withoutFindings = (outcomes: readonly RowOutcome[]): RowOutcome[] =>
  outcomes.filter(({ findings }) => findings.length === 0);
