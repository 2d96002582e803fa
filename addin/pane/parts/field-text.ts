import { erasedText, erasedWords } from '#policy/erased.ts';
import { fieldChoices, type CardField, type CustomerCard, type TypedField } from '#policy/terms/customer.ts';
import type { Words } from '#policy/words.ts';

/** A field's content as people read it: choices by their name, and that it was erased where it was. */
export const valueText = (field: TypedField, value: string, say: (words: Words) => string): string => {
  const words = value === erasedText ? erasedWords : fieldChoices[field]?.[value];
  return words ? say(words) : value;
};

/** What a field of the card says. */
export const fieldText = (card: CustomerCard, field: CardField, say: (words: Words) => string): string =>
  valueText(field, card[field], say);
