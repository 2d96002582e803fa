/** How a place stands: open, struck with "/" (划去), answered with something that is no strike, or filled. */
export type State = 'blank' | 'struck' | 'not-a-strike' | 'filled';

/** A text without what only looks: widths, spaces, underscores and characters that are not seen. */
export const squeeze = (text: string): string => text.normalize('NFKC').replace(/[\s\p{Cf}\u3164\u115f\u1160_]/gu, '');

const notAStrike = new Set(
  '- -- --- ---- — —— ——— – ― ー ~ 〜 \\ // ╱ ∕ n/a n.a. n.a na #n/a none nil null no x 无 無 沒有 没有 暂无 暫無 不适用 不適用 不涉及 空 空白 없음 해당없음 무 해당사항없음 해당없슴'.split(
    ' ',
  ),
);

const marks = /[√✓✔☑☒■●◎○★◯▲✗✘ⓥ]/u;
/** Day, month and year of which at least one has no digits, or only the century. */
const dateShells = [
  /^(\d{0,2}|[x×*]+|\d{4})[年년](\d{0,2}|[x×*]+)[月월](\d{0,2}|[x×*]*)[日号號일]?$/u,
  /^(\d{0,2}|\d{4})[年년]?(\d{0,2})[月월](\d{0,2})[日号號일]$/u,
];
const isDateShell = (text: string): boolean =>
  dateShells.some((shell) => {
    const [match, year = '', month = '', day = ''] = shell.exec(text) ?? [];
    return (
      match !== undefined && [year, month, day].some((part) => !/\d/u.test(part) || (part === year && part === '20'))
    );
  });
const emptyMarks = /^(?:[\p{P}\p{S}\p{Z}\p{C}]|[×x*]{2,}|[年月日时時分至到]|[년월일])*$/u;

/** How a text stands by itself, wherever it is written. */
export function standing(text: string): State {
  const bare = squeeze(text).toLowerCase();
  if (bare === '/') return 'struck';
  if (notAStrike.has(bare)) return 'not-a-strike';
  if (marks.test(text)) return 'filled';
  return emptyMarks.test(bare) || isDateShell(bare) ? 'blank' : 'filled';
}

/** Whether nothing has been written: neither an answer nor something in place of one. */
export const isVacant = (text: string): boolean => standing(text) !== 'filled';
