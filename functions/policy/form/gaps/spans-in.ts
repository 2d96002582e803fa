import { beforeUnits } from './before-units.ts';
import { crosses } from './crosses.ts';
import { dateShells } from './date-shells.ts';
import { emptyBrackets } from './empty-brackets.ts';
import type { FindSpans, Span } from './span.ts';
import { sealMarks } from './seal-marks.ts';
import { tickBoxes } from './tick-boxes.ts';
import { tokens } from './tokens.ts';
import { underscores } from './underscores.ts';

/** Where two of them claim the same stretch, the earlier in this list has it. */
const finders: readonly FindSpans[] = [
  tokens,
  dateShells,
  underscores,
  emptyBrackets,
  crosses,
  tickBoxes,
  sealMarks,
  beforeUnits,
];

const touch = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to;

/** The stretches of a text that wait to be written over, in their order. */
export function spansIn(text: string): Span[] {
  const found: Span[] = [];
  for (const span of finders.flatMap((find) => find(text)))
    if (!found.some((other) => touch(other, span))) found.push(span);
  return found.sort((a, b) => a.from - b.from);
}

/** Whether a text says nothing but what waits to be written over. */
export function isAllGaps(text: string): boolean {
  const spans = spansIn(text);
  if (spans.length === 0 || spans.every(({ how }) => how === 'tick-box')) return false;
  let rest = text;
  for (const { from, to } of spans.toReversed()) rest = rest.slice(0, from) + rest.slice(to);
  return /^[\p{P}\p{S}\p{Z}\p{C}]*$/u.test(rest);
}
