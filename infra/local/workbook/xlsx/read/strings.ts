import type { Dropped } from './dropped.ts';
import type { Parts } from './parts.ts';
import { type Element, child, childrenOf, unescaped } from './xml.ts';

const LONGEST_TEXT = 32_767;

/** The text of a cell or of an entry in the list of texts; how it is to be spoken is not part of it. */
export const textIn = (element: Element | undefined, dropped: Dropped): string => {
  const runs = childrenOf(element, 'r');
  if (runs.length > 1) dropped.note('runs');
  const pieces = runs.length > 0 ? runs.map((run) => child(run, 't')?.text ?? '') : [child(element, 't')?.text ?? ''];
  return unescaped(pieces.join('')).slice(0, LONGEST_TEXT);
};

/** The list of texts that a file's cells refer to. */
export const stringsOf = (parts: Parts, part: string | undefined, dropped: Dropped): string[] => {
  const strings: string[] = [];
  if (part !== undefined) parts.read(part, { 'sst/si': (element) => strings.push(textIn(element, dropped)) });
  return strings;
};
