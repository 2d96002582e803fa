const stops = /[\n。；;，,:：、]|[_＿]{2,}|\.{6,}|【\s*】|[(（]\s*[)）]|\s{2,}/u;
const number = /^\s*(?:第\s*[\d一二三四五六七八九十百]+\s*[条條章款]|[\d一二三四五六七八九十]{1,3}[.、．)）])\s*/u;
const most = { before: 14, after: 8 } as const;
const isSpelled = (text: string): boolean => /^[\x20-\x7e]*$/u.test(text);

/** The last or first few characters of a text; words that are spelled are not cut in two. */
function few(text: string, side: keyof typeof most): string {
  const width = most[side] * (isSpelled(text) ? 3 : 1);
  if (text.length <= width) return text;
  const cut = side === 'before' ? text.slice(-width) : text.slice(0, width);
  if (!isSpelled(text)) return cut;
  return side === 'before' ? cut.replace(/^\S*\s/u, '') : cut.replace(/\s\S*$/u, '');
}

/** What a gap in a sentence is called: the few words on both of its sides, `应在__日内付清`. */
export function wordsAround(text: string, { from, to }: { readonly from: number; readonly to: number }): string {
  const before = text.slice(Math.max(0, from - 100), from).replace(from <= 100 ? number : /^/u, '');
  const after = text.slice(to, to + 100);
  const [left, right] = [before.trimEnd().split(stops).at(-1) ?? '', after.trimStart().split(stops)[0] ?? ''];
  return `${few(left.trim(), 'before')}__${few(right.trim(), 'after')}`;
}
