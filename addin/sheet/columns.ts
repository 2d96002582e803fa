import type { ClauseId } from '#policy/catalogue.ts';
import type { Locale, Words } from '#policy/words.ts';

/** What stands in a cell. */
export type CellValue = string | number | boolean;

/** A cell's content as the record has it, or why it cannot be read and how to mend it. */
export type Reading = { readonly text: string } | { readonly reason: Words; readonly remedy: Words };

/** How the cells of one kind of column are read and written. */
export interface Kind {
  readonly numberFormat: '@' | 'yyyy-mm-dd';
  readonly read: (value: CellValue) => Reading;
  readonly write: (text: string, locale: Locale) => CellValue;
  /** What the drop-down offers. */
  readonly choices?: readonly Words[];
}

/** A column that a person fills in: one field of the record. */
export interface CardColumn<Field extends string = string> {
  readonly key: Field;
  readonly header: Words;
  /** Other headers that mean the same. */
  readonly aliases: readonly string[];
  /** In characters, as Excel counts a column's width. */
  readonly width: number;
  readonly kind: Kind;
  /** What an unreadable cell is held against. */
  readonly cites: ClauseId;
  /** Stands between two texts that are kept in one cell; absent where a cell holds only one. */
  readonly joiner?: string;
  /** How the field looks to who may not see it whole. */
  readonly mask?: (text: string) => string;
}

/** A column that we write and nobody else. */
export interface OwnColumn<Key extends string = string> {
  readonly key: Key;
  readonly header: Words;
  readonly aliases: readonly string[];
  readonly width: number;
}

/** Where the columns of a table stand now. */
export interface Found {
  readonly at: ReadonlyMap<string, number>;
  readonly missing: readonly string[];
}

/** A header without what people add to it: spaces, stars, colons, brackets with a remark. */
const plain = (header: string): string =>
  header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\(.*?\)|\[.*?\]|【.*?】/gu, '')
    .replace(/[\s*:：_\-/]/gu, '');

interface Headed {
  readonly key: string;
  readonly header: Words;
  readonly aliases: readonly string[];
}

/** Finds the columns by their headers: our own words first, then others that mean the same; each header counts once. */
export function findColumns(headers: readonly string[], columns: readonly Headed[]): Found {
  const at = new Map<string, number>();
  const taken = new Set<number>();
  const texts = headers.map(plain);
  const look = (wordsOf: (column: Headed) => readonly string[]) => {
    for (const column of columns) {
      if (at.has(column.key)) continue;
      const wanted = new Set(wordsOf(column).map(plain));
      const index = texts.findIndex((text, i) => !taken.has(i) && wanted.has(text));
      if (index < 0) continue;
      at.set(column.key, index);
      taken.add(index);
    }
  };
  look(({ header }) => [header['zh-CN'], header.en]);
  look(({ aliases }) => aliases);
  return { at, missing: columns.filter(({ key }) => !at.has(key)).map(({ key }) => key) };
}
