import { natures, processClasses, sources, timeClasses, volumeClasses } from '#policy/terms/customer.ts';
import type { Words } from '#policy/words.ts';
import type { FiguresSketch } from '#addin/sheet/paper/figures.ts';
import type { Cell } from '../../wire.ts';

/** The sides from which customers can be looked at (CF-4.2): the four axes, the region and the source. */
export const sides = {
  time: { label: 'classes.time', values: timeClasses },
  process: { label: 'classes.process', values: processClasses },
  nature: { label: 'classes.nature', values: natures },
  volume: { label: 'classes.volume', values: volumeClasses },
  region: { label: 'classes.region', values: {} },
  source: { label: 'classes.source', values: sources },
} as const;
export type Side = keyof typeof sides;

/** How a value of a side is called; undefined where it says nothing. */
export function valueName(side: Side, value: string): Words | undefined {
  if (value === '') return undefined;
  const values: Readonly<Record<string, Words>> = sides[side].values;
  return values[value] ?? { 'zh-CN': value, en: value };
}

/** Customers that are alike on one side: how many, what they signed, and how many of each value of another side. */
export interface Line {
  readonly value: string;
  readonly count: number;
  readonly fen: number;
  readonly across: readonly number[];
}

/** One side against another. */
export interface Crossing {
  readonly lines: readonly Line[];
  /** The values of the other side, in the order of `across`. */
  readonly columns: readonly string[];
  readonly count: number;
  readonly fen: number;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

/** The values that occur, in the order in which the policy names them, the rest after them, what says nothing last. */
function valuesOf(cells: readonly Cell[], side: Side): string[] {
  const there = new Set(cells.map((cell) => cell[side]));
  const known = Object.keys(sides[side].values).filter((value) => there.has(value));
  const others = [...there].filter((value) => value !== '' && !known.includes(value)).sort();
  return [...known, ...others, ...(there.has('') ? [''] : [])];
}

/** 分类交叉 (CF-4.2): counts and money by one side, and the counts by another across. Money is in fen. */
export function crossingOf(cells: readonly Cell[], down: Side, across: Side): Crossing {
  const columns = valuesOf(cells, across);
  const lines = valuesOf(cells, down).map((value) => {
    const alike = cells.filter((cell) => cell[down] === value);
    const counts = columns.map((column) =>
      sum(alike.filter((cell) => cell[across] === column).map(({ count }) => count)),
    );
    return { value, count: sum(counts), fen: sum(alike.map(({ fen }) => fen)), across: counts };
  });
  return { lines, columns, count: sum(lines.map(({ count }) => count)), fen: sum(lines.map(({ fen }) => fen)) };
}

/** What the sheet says besides the figures. */
export interface CrossWords {
  readonly sheetName: string;
  readonly title: string;
  readonly count: string;
  readonly money: string;
  readonly total: string;
  readonly note: string;
  readonly sideName: (side: Side) => string;
  readonly nameOf: (side: Side, value: string) => string;
}

/** The crossing as a sheet with two native charts: how many, and for how much. */
export function crossingSheet(
  { lines, columns, count, fen }: Crossing,
  { down, across }: { readonly down: Side; readonly across: Side },
  words: CrossWords,
): FiguresSketch {
  const moneyAt = columns.length + 2;
  const totals = columns.map((_, i) => sum(lines.map((line) => line.across[i] ?? 0)));
  return {
    sheetName: words.sheetName,
    title: words.title,
    header: [
      { text: words.sideName(down), kind: 'text' },
      ...columns.map((value) => ({ text: words.nameOf(across, value), kind: 'count' as const })),
      { text: words.count, kind: 'count' },
      { text: words.money, kind: 'money' },
    ],
    rows: lines.map((line) => [words.nameOf(down, line.value), ...line.across, line.count, line.fen]),
    total: [words.total, ...totals, count, fen],
    chart: [
      {
        kind: 'stackedColumns',
        title: `${words.title} · ${words.count}`,
        columns: columns.map((_, i) => i + 1),
        measure: words.count,
      },
      { kind: 'bars', title: `${words.title} · ${words.money}`, columns: [moneyAt], measure: words.money },
    ],
    notes: [words.note],
  };
}
