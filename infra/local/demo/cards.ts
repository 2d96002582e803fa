import { CustomerCard, cardFields, natures, sources } from '#policy/terms/customer.ts';
import type { Words } from '#policy/words.ts';

/** The cells of a table written as text: a line a row, `|` between two cells. */
export const rowsIn = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));

const keyOf = (choices: Readonly<Record<string, Words>>, label = ''): string =>
  Object.keys(choices).find((key) => choices[key]?.['zh-CN'] === label) ?? '';

/** The customer cards of such a table, choices by their Chinese names. */
export const cardsIn = (text: string): CustomerCard[] =>
  rowsIn(text).map((cells) => {
    const card = Object.fromEntries(cardFields.map((field, column) => [field, cells[column]]));
    return CustomerCard.parse({
      ...card,
      nature: keyOf(natures, card['nature']),
      source: keyOf(sources, card['source']),
    });
  });
