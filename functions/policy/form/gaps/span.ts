import type { FieldKind } from '../field.ts';

/** A stretch of a text that waits to be written over. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly how: string;
  readonly kind?: FieldKind;
  /** It may be a sample that is meant to stay. */
  readonly isExample?: true;
}

/** One way of leaving a gap in a text. */
export type FindSpans = (text: string) => readonly Span[];

/** Every place where a pattern stands, as spans of one kind. */
export const spansOf =
  (how: string, pattern: RegExp, more: Pick<Span, 'kind' | 'isExample'> = {}): FindSpans =>
  (text) =>
    [...text.matchAll(pattern)].map((match) => ({
      from: match.index,
      to: match.index + match[0].length,
      how,
      ...more,
    }));
