import { LAST_COLUMN } from '../../model/area.ts';
import { FRESH_HEIGHT, FRESH_WIDTH, type Sheet } from '../../model/sheet.ts';
import type { Book } from './book.ts';
import { type Element, attribute, childrenOf, flag, numberOf } from './xml.ts';

/** Files speak of all columns to the end of the sheet; beyond this one they are only empty space. */
const LAST_SPOKEN_OF = 255;

const nearest = (points: number): number => Math.round(points * 100) / 100;

/** A width as the file writes it, in points. */
const pointsOf = (characters: number, { pointsPerCharacter }: Book): number => nearest(characters * pointsPerCharacter);

/** Reads how wide the columns are, which are hidden, and how their untouched cells look. */
export const readColumns = (columns: Element | undefined, sheet: Sheet, book: Book): void => {
  for (const element of childrenOf(columns, 'col')) {
    const first = Math.max(1, numberOf(element, 'min') ?? 1) - 1;
    const last = Math.min(numberOf(element, 'max') ?? first + 1, LAST_COLUMN + 1, LAST_SPOKEN_OF + 1) - 1;
    const width = numberOf(element, 'width');
    const isOwn = flag(element, 'customWidth') || Math.abs(pointsOf(width ?? 0, book) - FRESH_WIDTH) > 0.5;
    const format = book.styles.formats[numberOf(element, 'style') ?? 0];
    for (let column = first; column <= last; column += 1) {
      if (isOwn && width !== undefined && width > 0) sheet.columns.sizes.set(column, pointsOf(width, book));
      if (flag(element, 'hidden') || width === 0) sheet.columns.hidden.set(column, true);
      if (attribute(element, 'style') !== undefined && format && Object.keys(format).length > 0)
        sheet.columns.formats.set(column, format);
    }
  }
};

/** Gives the lines in use that say nothing of their size the size that the sheet gives to all. */
export const sizeUnspoken = (sheet: Sheet, usual: Element | undefined, book: Book): void => {
  const used = sheet.cells.bounds(() => true);
  const characters = numberOf(usual, 'defaultColWidth');
  const width = characters === undefined ? FRESH_WIDTH : pointsOf(characters, book);
  const height = numberOf(usual, 'defaultRowHeight') ?? FRESH_HEIGHT;
  if (used && Math.abs(width - FRESH_WIDTH) > 1)
    for (let column = 0; column <= Math.min(Math.max(used.right + 1, 25), LAST_SPOKEN_OF); column += 1)
      if (!sheet.columns.sizes.has(column)) sheet.columns.sizes.set(column, width);
  if (used && Math.abs(height - FRESH_HEIGHT) > 1)
    for (let row = 0; row <= Math.min(used.bottom, 20_000); row += 1)
      if (!sheet.rows.sizes.has(row)) sheet.rows.sizes.set(row, height);
};
