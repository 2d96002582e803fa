import { Refusal } from '../model/refusal.ts';
import type { Json } from '../model/rules.ts';

/** A value that must be a text. */
export const asText = (value: Json): string => {
  if (typeof value !== 'string') throw new Refusal('InvalidArgument', 'A text is needed.');
  return value;
};

/** A value that must be a number. */
export const asNumber = (value: Json): number => {
  if (typeof value !== 'number') throw new Refusal('InvalidArgument', 'A number is needed.');
  return value;
};
