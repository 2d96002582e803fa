import { spansOf } from './span.ts';

/** `____`, and dots in their place. */
export const underscores = spansOf(
  'underscores',
  /[_＿﹍﹎‗]{2,}(?:[ \u3000]*[_＿﹍﹎‗]{2,})*|\.{6,}|…{3,}|[·・]{6,}/gu,
);
