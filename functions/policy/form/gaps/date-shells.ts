import type { FindSpans, Span } from './span.ts';

const fillers = '[\\dXxＸ×*＿_〇○\\s]{0,14}';
const shells = [
  new RegExp(`${fillers}[年년]${fillers}[月월](?:${fillers}[日号號일])?`, 'gu'),
  /(?<![\s_＿])[\s_＿]{2,}[月월][\s_＿]{0,14}[日일]/gu,
  /(?<![\p{L}\d(（])(?:Y{2,4}[-/. ]{1,3}M{1,2}[-/. ]{1,3}D{1,2}|[DM]{1,2}[-/. ]{1,3}[DM]{1,2}[-/. ]{1,3}Y{2,4})(?![\p{L}\d])/giu,
  /(?<![_\s])(?:[_\s]{1,14}\/){2}[_\s]{0,14}(?!\S)/gu,
];
/** A year, month or day with a digit of its own; of a year, 20 alone is only the century. */
const isWritten = (part: string, isYear: boolean): boolean =>
  /\d/u.test(part) && !(isYear && part.replace(/\D/gu, '') === '20');
const isOpen = (shell: string): boolean =>
  !/\d[^\d年년月월日일]*$/u.test(shell) &&
  shell
    .split(/[年년月월日号號일/]/u)
    .slice(0, -1)
    .some((part, i) => !isWritten(part, i === 0 && /[年년]/u.test(shell)));

/** 年 月 日 without digits, XXXX年XX月XX日, YYYY-MM-DD. */
export const dateShells: FindSpans = (text) =>
  shells.flatMap((shell) =>
    [...text.matchAll(shell)]
      .filter(([match]) => isOpen(match))
      .map((match): Span => {
        const lead = /^\s*/u.exec(match[0])?.[0].length ?? 0;
        return { from: match.index + lead, to: match.index + match[0].length, how: 'date-shell', kind: 'date' };
      }),
  );
