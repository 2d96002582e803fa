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

/** The stretches of a text that wait to be written over, in their order. */
export function spansIn(text: string): Span[] {
  const found: Span[] = [];
  const taken = new Uint8Array(text.length);
  for (const span of finders.flatMap((find) => find(text))) {
    if (taken.subarray(span.from, span.to).includes(1)) continue;
    taken.fill(1, span.from, span.to);
    found.push(span);
  }
  return found.sort((a, b) => a.from - b.from);
}

/** Whether a text says nothing but what waits to be written over. */
export function isAllGaps(text: string): boolean {
  const spans = spansIn(text);
  if (spans.length === 0 || spans.every(({ how }) => how === 'tick-box')) return false;
  const rest = [...spans, { from: text.length }].map(({ from }, index) => text.slice(spans[index - 1]?.to ?? 0, from));
  return /^[\p{P}\p{S}\p{Z}\p{C}]*$/u.test(rest.join(''));
}
