import { natures, sources, type CardField, type CustomerCard } from '#policy/terms/customer.ts';
import type { Words } from '#policy/words.ts';

const choices: Partial<Record<CardField, Readonly<Record<string, Words>>>> = { nature: natures, source: sources };

/** A field's content as people read it, choices by their name. */
export const valueText = (field: CardField, value: string, say: (words: Words) => string): string => {
  const words = choices[field]?.[value];
  return words ? say(words) : value;
};

/** What a field of the card says. */
export const fieldText = (card: CustomerCard, field: CardField, say: (words: Words) => string): string =>
  valueText(field, card[field], say);
