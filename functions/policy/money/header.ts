/** A table as texts, row by row. */
export type Rows = readonly (readonly string[])[];

/** What each column may be called; of several that fit, the columns stand in the order of the shapes. */
export type Meanings<K extends string> = Readonly<Record<K, readonly RegExp[]>>;

/** Where a header stands, and the columns of each meaning, from 0. */
export interface Header<K extends string> {
  /** The first row below it. */
  readonly below: number;
  readonly columns: Readonly<Record<K, readonly number[]>>;
  /** What one of each column's numbers is in yuan. */
  readonly scaleOf: (column: number) => number;
  readonly title: (column: number) => string;
}

/** A header is looked for in so many rows: a bank puts the account and the period above it. */
export const headerWithin = 15;

const units: readonly (readonly [RegExp, number])[] = [
  [/百万元?/u, 1_000_000],
  [/[万萬]元?/u, 10_000],
  [/千元/u, 1_000],
];

const brackets = /[([【〔].*?[)\]】〕]/gu;
const even = (cell: string): string =>
  cell
    .normalize('NFKC')
    .replace(/[\s\u200b\ufeff*:_]+/gu, '')
    .toLowerCase();
const bare = (cell: string): string => even(cell).replace(brackets, '') || even(cell).replace(/[()[\]【】]/gu, '');

const scaleIn = (title: string): number => units.find(([unit]) => unit.test(title))?.[1] ?? 1;

function columnsOf<K extends string>(titles: readonly string[], meanings: Meanings<K>): Record<K, readonly number[]> {
  const taken = new Set<number>();
  const entries = Object.entries<readonly RegExp[]>(meanings).map(([meaning, shapes]) => {
    const found = shapes.flatMap((shape) =>
      titles.flatMap((title, at) => (!taken.has(at) && shape.test(bare(title)) ? [at] : [])),
    );
    for (const at of found) taken.add(at);
    return [meaning, [...new Set(found)]] as const;
  });
  return Object.fromEntries(entries) as Record<K, readonly number[]>;
}

/** Titles in two rows: a title over several columns stands in the first of them only. */
const overEachOther = (above: readonly string[], below: readonly string[]): string[] =>
  Array.from({ length: Math.max(above.length, below.length) }, (_, at) => (above[at] ?? '') + (below[at] ?? ''));

const written = (cells: readonly string[]): readonly string[] => cells.filter((cell) => cell.trim() !== '');

/** The row below belongs to the header as well where it says words only; a heading over the whole table is no title. */
const heightsAt = (rows: Rows, at: number): readonly number[] => {
  const [above, below] = [written(rows[at] ?? []), written(rows[at + 1] ?? [])];
  return above.length > 1 && below.length > 0 && !below.some((cell) => /\d/u.test(cell)) ? [2, 1] : [1];
};

/** 表头: the first row, or the first two rows one above the other, whose titles mean what is needed. */
export function headerOf<K extends string>(
  rows: Rows,
  meanings: Meanings<K>,
  isEnough: (columns: Readonly<Record<K, readonly number[]>>) => boolean,
): Header<K> | undefined {
  for (const at of rows.slice(0, headerWithin).keys())
    for (const height of heightsAt(rows, at)) {
      const [above = [], below = []] = rows.slice(at, at + height);
      const titles = overEachOther(above, below);
      const columns = columnsOf(titles, meanings);
      if (!isEnough(columns)) continue;
      const title = (column: number): string => titles[column]?.trim() ?? '';
      return { below: at + height, columns, title, scaleOf: (column) => scaleIn(even(title(column))) };
    }
  return undefined;
}

/** Whether a row says again what the header said, as it does at the top of a page. */
export const isHeaderAgain = <K extends string>(cells: readonly string[], header: Header<K>): boolean => {
  const said = cells.map(even).filter((cell) => cell !== '');
  return said.length > 1 && cells.every((cell, at) => even(cell) === '' || even(cell) === even(header.title(at)));
};

const sumRow =
  /^(?:本?[页日月年期]?(?:累计|合计|小计|总计|共计)|总笔数|(?:期初|期末|上期|本期|上页)(?:余额|结余|结转)|承前页|过次页|(?:grand|sub)?total|(?:opening|closing)?balance)/u;

/** 合计 and the like: what such a row says is no line of its own, unless it has a day and an amount. */
export const isSumRow = (cells: readonly string[]): boolean => cells.some((cell) => sumRow.test(even(cell)));
