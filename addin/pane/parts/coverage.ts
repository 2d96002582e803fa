import besides from '#policy/coverage-extras.json' with { type: 'json' };
import coverage from '#policy/coverage.json' with { type: 'json' };
import { catalogue, type Chapter, type Entry } from '#policy/catalogue.ts';
import { extras } from '#policy/extras.ts';
import type { Words } from '#policy/words.ts';

/** How far the house upholds a clause. */
export type Status = 'enforced' | 'partly' | 'open' | 'reserved';

/** The code that upholds a rule, and its tests. */
export interface Upheld {
  readonly enforcedBy: readonly string[];
  readonly tests: readonly string[];
}

/** What upholds a clause of the policy, and what is still missing. */
export interface Coverage extends Upheld {
  readonly id: string;
  readonly status: Status;
  readonly open?: Words;
}

const byId = new Map((coverage as readonly Coverage[]).map((line) => [line.id, line]));

/** A clause with what upholds it. */
export interface ClauseLine {
  readonly entry: Entry & { readonly id: (typeof catalogue)[number]['id'] };
  readonly coverage: Coverage;
}

const unlisted = { status: 'open', enforcedBy: [], tests: [] } as const;

/** Everything the policy asks, with what upholds it, by chapter. */
export const chapters: readonly { readonly chapter: Chapter; readonly lines: readonly ClauseLine[] }[] = (
  ['general', 'daily', 'contracts', 'customers'] as const
).map((chapter) => ({
  chapter,
  lines: catalogue
    .filter((entry) => entry.chapter === chapter)
    .map((entry) => ({ entry, coverage: byId.get(entry.id) ?? { id: entry.id, ...unlisted } })),
}));

/** A rule of the department's own with what upholds it. */
export interface ExtraLine {
  readonly extra: (typeof extras)[number];
  readonly coverage: Upheld;
}

/** Every rule of the department's own, always on or taken on as it pleases. */
export const extraLines: readonly ExtraLine[] = extras.map((extra) => ({
  extra,
  coverage: besides.find(({ id }) => id === extra.id) ?? unlisted,
}));

export const isUpheld = ({ coverage: { status } }: ClauseLine): boolean => status === 'enforced' || status === 'partly';
