import { headerOf, headerWithin, isHeaderAgain, isSumRow, type Header, type Meanings } from '#policy/money/header.ts';
import type { CardColumn, CellValue } from '../columns.ts';
import type { SheetTable } from '../sheet-table.ts';
import type { Line } from '../way/put.ts';

/** The cells of some sheet, row by row. */
export type Cells = readonly (readonly CellValue[])[];

/** A sheet that is not ours as it was understood: its titles, where its rows begin, and which column means which of ours. */
export interface Understood {
  /** The first row below the header, from 0. */
  readonly below: number;
  readonly titles: readonly string[];
  /** Places of the columns, by our keys. */
  readonly at: Readonly<Partial<Record<string, number>>>;
  readonly header?: Header<string>;
}

const even = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s*:_]+/gu, '')
    .toLowerCase();
const literal = (text: string): string => even(text).replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&');

const meaningOf = ({ header, aliases }: CardColumn): RegExp =>
  new RegExp(`^(?:${[header['zh-CN'], header.en, ...aliases].map(literal).join('|')})$`, 'u');

const meaningsOf = ({ card }: SheetTable): Meanings<string> =>
  Object.fromEntries(card.map((column) => [column.key, [meaningOf(column)]]));

const textsOf = (cells: Cells): string[][] => cells.map((row) => row.map(String));
const written = (cells: readonly string[]): number => cells.filter((cell) => cell.trim() !== '').length;

/** Finds the header of a sheet by what its titles mean, also lines down; where none does, the first row of several texts. */
export function understood(table: SheetTable, cells: Cells): Understood | undefined {
  const rows = textsOf(cells);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const header = headerOf(rows, meaningsOf(table), (columns) => {
    const known = Object.values(columns).filter((places) => places.length > 0);
    return (columns[table.named]?.length ?? 0) > 0 && known.length > 1;
  });
  const titled = (title: (column: number) => string): string[] => Array.from({ length: width }, (_, i) => title(i));
  if (header) {
    const at = Object.entries(header.columns).flatMap(([key, [place]]) => (place === undefined ? [] : [[key, place]]));
    return {
      below: header.below,
      titles: titled(header.title),
      at: Object.fromEntries(at) as Understood['at'],
      header,
    };
  }
  const first = rows.slice(0, headerWithin).findIndex((row) => written(row) > 1);
  return first < 0 ? undefined : { below: first + 1, titles: titled((i) => rows[first]?.[i]?.trim() ?? ''), at: {} };
}

/** Something to know a column of theirs by: the first thing that stands in it, as our column reads it. */
export function sampleOf(cells: Cells, { below }: Understood, place: number, { kind }: CardColumn): string {
  const value = cells.slice(below).find((row) => String(row[place] ?? '').trim() !== '')?.[place] ?? '';
  const read = kind.read(value);
  return 'text' in read && kind.choices === undefined ? read.text : String(value);
}

/** The rows under a header as lines of ours; headings said again, sums and rows that say nothing are none. */
export function linesUnder(
  cells: Cells,
  { below, header }: Understood,
  at: Understood['at'],
  given: Line = {},
): Line[] {
  const places = Object.entries(at).flatMap(([key, place]) => (place === undefined ? [] : [[key, place] as const]));
  return cells.slice(below).flatMap((row) => {
    const line = Object.fromEntries(places.map(([key, place]) => [key, row[place] ?? '']));
    const texts = row.map(String);
    const isSaying = Object.values(line).some((value) => String(value).trim() !== '');
    if (!isSaying || isSumRow(texts) || (header && isHeaderAgain(texts, header))) return [];
    return [{ ...line, ...given }];
  });
}
