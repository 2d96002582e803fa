import { fill, type Locale, type Words } from '#policy/words.ts';
import type { CardColumn, OwnColumn } from './columns.ts';
import type { SheetTable } from './sheet-table.ts';

/** How a column looks in a table that we make. */
export interface FreshColumn {
  readonly header: string;
  readonly numberFormat: string;
  /** In points. */
  readonly width: number;
  readonly fill?: string;
  readonly font?: string;
  /** Texts longer than the column are cut off, not shown over the next one. */
  readonly isCut?: true;
  readonly choices?: readonly string[];
  readonly hint?: string;
}

const pixelsOfCharacter = 7;
const pixelsAround = 5;
const pointsOfPixel = 0.75;
const pointsOf = (characters: number): number => (characters * pixelsOfCharacter + pixelsAround) * pointsOfPixel;

const pick: Words = { 'zh-CN': '可选：{choices}', en: 'choose one of: {choices}' };
const grey = { fill: '#D9D9D9', font: '#404040' } as const;

const ofCard = ({ header, width, kind }: CardColumn, locale: Locale): FreshColumn => {
  const base = { header: header[locale], numberFormat: kind.numberFormat, width: pointsOf(width) };
  const choices = kind.choices?.map((words) => words[locale]);
  if (!choices) return base;
  return { ...base, choices, hint: fill(pick, { choices: choices.join(locale === 'en' ? ', ' : '、') })[locale] };
};

const ofOurs = ({ key, header, width }: OwnColumn, locale: Locale): FreshColumn => ({
  header: header[locale],
  numberFormat: '@',
  width: pointsOf(width),
  ...grey,
  ...(key === 'stamp' ? { isCut: true } : {}),
});

/** The columns of a new table, in their order. */
export const freshColumns = ({ card, ours }: SheetTable, locale: Locale): readonly FreshColumn[] => [
  ...card.map((column) => ofCard(column, locale)),
  ...ours.map((column) => ofOurs(column, locale)),
];

/** How the column with this header looks, in whichever language it is. */
export const freshColumnOf = (table: SheetTable, header: string): FreshColumn | undefined =>
  (['zh-CN', 'en'] as const)
    .flatMap((locale) => freshColumns(table, locale))
    .find((column) => column.header === header);

/** A name for the new sheet that no other sheet has. */
export function freshSheetName({ title }: SheetTable, taken: readonly string[], locale: Locale): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let count = 1;
  const name = (): string => (count === 1 ? title[locale] : `${title[locale]} ${count}`);
  while (names.has(name().toLowerCase())) count += 1;
  return name();
}
