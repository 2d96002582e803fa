import { textWidth } from '../room.ts';

/** A label inside a text and the stretch behind its colon, up to the next label. */
export interface Caption {
  readonly label: string;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

const widest = { amid: 44, last: 64 } as const;
/** No label is longer. */
const mostBefore = 200;
const colons = /(?<!\d)[:：]|[:：](?!\d)/gu;
const leadIn =
  /(?:如下|以下|下列|下述|下记|条款|条件如|following|follows|below|即|说|注意|注|note|如|例如|包括|conditions|명시|다음과 같(?:이|음|다)|아래와 같(?:이|음))$/iu;
const sentence = /[。!?！？]|[，,].*[，,]/u;
const spread = /(?:^|[\s\u3000_＿])((?:\p{Script=Han}[ \u3000]+)+\p{Script=Han}\s*(?:[(（][^()（）]*[)）])?)\s*$/u;
const parts = /[\n\t；;。|│]|[\s\u3000]{2,}|[_＿]{2,}|[，,](?=\s*[^\d\s])|[)）】\]}](?=\s*[\p{L}])/u;
const handMark = /^\s*[^\n:：]{1,24}[(（](?:签字|签章|盖章|签名|公章|章|印|簽章|蓋章|인)[)）]/u;
const lastWord = /(\S+\s*(?:[(（][^()（）]*[)）])?)\s*$/u;

/** The words right before a colon that name what stands behind it. */
function labelBefore(before: string): string {
  const chunk = before.slice(-mostBefore);
  const letters = spread.exec(chunk)?.[1];
  if (letters !== undefined) return letters.trim();
  const piece = (chunk.trimEnd().split(parts).at(-1) ?? '').trim();
  if (!/\p{Script=Han}/u.test(piece)) return piece;
  const whole = piece.replace(/^[\d一二三四五六七八九十]{1,3}[.、)]\s*/u, '');
  return /^[^\s]+\s+[^\s]+$/u.test(whole) && textWidth(whole) <= 10
    ? whole
    : (lastWord.exec(piece)?.[1] ?? piece).trim();
}

const isLabel = (label: string, isLast: boolean): boolean =>
  /[\p{L}#¥￥$€₩]/u.test(label) &&
  textWidth(label) <= widest[isLast ? 'last' : 'amid'] &&
  !leadIn.test(label) &&
  !sentence.test(label);

/** An answer ends with its line where the next line says something else: 经办人： over （盖章）. */
function stretchEnd(text: string, from: number, to: number): number {
  const stretch = text.slice(from, to);
  const line = /^[^\S\n]*\n/u.exec(stretch)?.[0].length;
  return line !== undefined && handMark.test(stretch.slice(line)) ? from + line : to;
}

/** The labels in a text that end in a colon, each with what follows it. */
export function captionsIn(text: string): Caption[] {
  const ends: { label: string; at: number; from: number }[] = [];
  const end = text.trimEnd().length;
  let before = 0;
  for (const { index } of text.matchAll(colons)) {
    if (text.startsWith('//', index + 1)) continue;
    const chunk = text.slice(before, index);
    const label = labelBefore(chunk);
    if (isLabel(label, index + 1 >= end)) ends.push({ label, at: before + chunk.lastIndexOf(label), from: index + 1 });
    before = index + 1;
  }
  return ends.map((end, index) => ({ ...end, to: stretchEnd(text, end.from, ends[index + 1]?.at ?? text.length) }));
}
