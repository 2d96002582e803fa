import type { Field } from '#policy/form/field.ts';

/** How a gap looks while nothing stands in it. */
const open = '____';

/** A cell's text with its gaps filled, in their order; empty ones stay open. */
export const gapsTogether = (gaps: readonly Pick<Field, 'within'>[], texts: readonly string[]): string =>
  gaps
    .map(({ within }, i) => (within?.before ?? '') + (texts[i] === undefined || texts[i] === '' ? open : texts[i]))
    .join('') + (gaps.at(-1)?.within?.after ?? '');
