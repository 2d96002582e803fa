import type { Span } from './span.ts';

const tokenShapes =
  /\{\{[^{}]{1,80}\}\}|[$#]\{[^{}]{1,80}\}|<%[^%]{0,80}%>|<<[^<>]{1,80}>>|«[^«»]{1,80}»|\{[\p{L}_.#/][^{}]{0,60}\}|<[\p{L}][^<>=]{0,40}>|\[[\p{L}][^[\]]{1,80}\]/gu;
/** More words than this are an instruction, not the name of what goes there. */
const mostWords = 6;

/** `{{x}}`, `<x>`, `[x]`: the name of what goes there, in brackets that no sentence uses. */
export const tokens = (text: string): readonly Span[] =>
  [...text.matchAll(tokenShapes)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    how: 'token',
    ...(match[0].split(/\s+/u).length > mostWords && { isExample: true as const }),
  }));
