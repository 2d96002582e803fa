import type { FiguresSketch } from '#addin/sheet/paper/figures.ts';
import type { AgeingCell } from '../../wire.ts';

/** The sides from which 账龄 is looked at. */
export const ageingSides = ['person', 'customer', 'region'] as const;
export type AgeingSide = (typeof ageingSides)[number];

/** What is owed by one person's customers, one customer or one region, by how long it is overdue; fen. */
export interface AgeingLine {
  readonly key: string;
  /** Empty where nothing is said. */
  readonly name: string;
  readonly fens: readonly number[];
  readonly owedFen: number;
  readonly overdueFen: number;
}

const sum = (fens: readonly number[]): number => fens.reduce((all, fen) => all + fen, 0);
const added = (one: readonly number[], other: readonly number[]): readonly number[] =>
  one.map((fen, i) => fen + (other[i] ?? 0));

const keyOf: Readonly<Record<AgeingSide, (cell: AgeingCell) => readonly [key: string, name: string]>> = {
  person: ({ ownerId, ownerName }) => [ownerId, ownerName],
  customer: ({ customerId, customerName }) => [customerId, customerName],
  region: ({ region }) => [region, region],
};

/** A line of groups; the first group is not overdue. */
const lineOf = (key: string, name: string, fens: readonly number[]): AgeingLine => ({
  key,
  name,
  fens,
  owedFen: sum(fens),
  overdueFen: sum(fens.slice(1)),
});

/** 账龄 (DM-8a) from one side: whoever has most overdue at the top, then whoever owes most. */
export function ageingLines(cells: readonly AgeingCell[], side: AgeingSide): readonly AgeingLine[] {
  const lines = new Map<string, AgeingLine>();
  for (const cell of cells) {
    const [key, name] = keyOf[side](cell);
    lines.set(key, lineOf(key, name, added(cell.fens, lines.get(key)?.fens ?? [])));
  }
  return [...lines.values()].sort(
    (one, other) => other.overdueFen - one.overdueFen || other.owedFen - one.owedFen || (one.key < other.key ? -1 : 1),
  );
}

/** All of it as one line. */
export const ageingTotal = (lines: readonly AgeingLine[]): AgeingLine =>
  lines.reduce(
    (all, { fens }) => lineOf('', '', all.fens.length === 0 ? fens : added(all.fens, fens)),
    lineOf('', '', []),
  );

/** What the sheet says besides the figures. */
export interface AgeingWords {
  readonly sheetName: string;
  readonly title: string;
  readonly side: string;
  readonly groups: readonly string[];
  readonly owed: string;
  readonly overdue: string;
  readonly measure: string;
  readonly total: string;
  readonly unsaid: string;
  readonly note: string;
}

/** 账龄 as a sheet: a line each, a column for every group of days, and a native chart of the groups. */
export function ageingSheet(lines: readonly AgeingLine[], words: AgeingWords): FiguresSketch {
  const rowOf = (name: string, { fens, overdueFen, owedFen }: AgeingLine) => [name, ...fens, overdueFen, owedFen];
  return {
    sheetName: words.sheetName,
    title: words.title,
    header: [
      { text: words.side, kind: 'text' },
      ...[...words.groups, words.overdue, words.owed].map((text) => ({ text, kind: 'money' as const })),
    ],
    rows: lines.map((line) => rowOf(line.name === '' ? words.unsaid : line.name, line)),
    total: rowOf(words.total, ageingTotal(lines)),
    chart: {
      kind: 'stackedBars',
      title: words.title,
      columns: words.groups.map((_, i) => i + 1),
      measure: words.measure,
    },
    notes: [words.note],
  };
}
