import type { FindSpans } from './span.ts';
import { spansOf } from './span.ts';

const drawn = spansOf('crosses', /[×＊]{2,}/gu);
const letters = spansOf(
  'sample',
  /(?<![A-Za-z\d])[XＸ]{2,}(?![A-Za-z])|x{4,}|(?<![\d.])\(?0{2,4}\)?[- ]0{3,4}(?:[- ]0{4})?(?!\d)/gu,
  { isExample: true },
);

/** `×××`; with letters, or zeros in the shape of a telephone number, it may be a sample. */
export const crosses: FindSpans = (text) => [...drawn(text), ...letters(text)];
