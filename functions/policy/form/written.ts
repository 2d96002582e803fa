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
/** Year, month and day, as many as are asked for. */
const dateShell = /^(?:(\d{0,4}|[x×*]+)[年년])?(\d{0,2}|[x×*]+)[月월](?:(\d{0,2}|[x×*]*)[日号號일]|\d{1,2})?$/u;
/** One of them has no digits, or the year only its century. */
function isDateShell(bare: string): boolean {
  const [match, year, month, day] = dateShell.exec(bare) ?? [];
  return (
    match !== undefined && (year === '20' || [year, month, day].some((part) => part !== undefined && !/\d/u.test(part)))
  );
}
const emptyMarks = /^(?:[\p{P}\p{S}\p{Z}\p{C}年月日时時分至到년월일]|x(?=[×x*])|(?<=[×x*])x(?![×x*]))*$/u;

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
