import type { FieldKind } from '../field.ts';
import { bareLabel } from '../known/kinds.ts';
import { textWidth } from '../room.ts';
import { standing } from '../written.ts';
import { type Caption, captionsIn } from './captions.ts';
import { kindAround } from './kind-around.ts';
import type { Span } from './span.ts';
import { spansIn } from './spans-in.ts';
import { wordsAround } from './words-around.ts';

/** A place to fill in inside a text, with the fixed text around it. */
export interface Gap {
  readonly from: number;
  readonly to: number;
  readonly label: string;
  readonly how: string;
  readonly kind?: FieldKind;
  readonly isExample?: true;
  /** It stands in the middle of a sentence, and its label is the words around it. */
  readonly isInSentence?: true;
  /** Nothing follows its colon: the answer may as well belong into the next cell. */
  readonly isAtEnd?: true;
}

const handMark = /^\s*[(（](?:签|盖|章|인|서명|날인|簽|蓋|signature|seal|stamp)/iu;
const hint = /^\s*[(（【[][^()（）]*[)）】\]]\s*$/u;

function behind(caption: Caption, text: string, spans: readonly Span[]): Gap[] {
  const value = text.slice(caption.from, caption.to);
  if (spans.some(({ from, to }) => from >= caption.from && to <= caption.to)) return [];
  const { label, from, to } = caption;
  const gap = { label, from, to: from + value.trimEnd().length === from ? to : from + value.trimEnd().length };
  if (hint.test(value) && standing(value) === 'filled')
    return handMark.test(value)
      ? [{ ...gap, to: from, how: 'colon', kind: 'signature' }]
      : [{ ...gap, how: 'hint', isExample: true }];
  if (standing(value) === 'filled') return [];
  const isAtEnd = to === text.length && text.length - text.trimEnd().length < 2;
  return [{ ...gap, how: 'colon', ...(isAtEnd && value.trim() === '' && { isAtEnd: true as const }) }];
}

const longestLabel = 14;
const pieces = /[\n。；;，,:：]|[_＿]{2,}|\s{3,}/u;
const wordsBefore = (text: string): string =>
  (text.slice(-100).trimEnd().split(pieces).at(-1) ?? '').trim().slice(-longestLabel);
const wordsBehind = (text: string): string =>
  (/^[\s\]□☐▢◻⬜❏❑]*([^\n。；;，,:：_□☐▢◻⬜❏❑[]{1,20})/u.exec(text)?.[1] ?? '').trim();

const farthest = 40;

/** Nothing but a currency or an opening bracket parts a gap from the colon before it. */
const isBeside = ({ from }: Caption, text: string, span: Span): boolean =>
  span.from - from <= farthest &&
  /^(?:\s|[(（【[¥￥$€₩*约第共]|人民币|RMB|CNY|USD|EUR|大写|小写|[)）])*$/iu.test(text.slice(from, span.from));

const lineWidth = 44;

/** The name of a gap by what it stands behind; undefined in the middle of a sentence. */
function nameBefore(text: string, span: Span, captions: readonly Caption[]): string | undefined {
  const caption = captions.findLast(({ from, to }) => span.from >= from && span.to <= to);
  if (caption && isBeside(caption, text, span)) return caption.label;
  const words = wordsBefore(text.slice(0, span.from));
  const isLine = textWidth(text) <= lineWidth || !/[，,。；;]/u.test(text);
  return isLine && !/^\s*[%％‰]/u.test(text.slice(span.to)) ? (caption?.label ?? words) : undefined;
}

function named(span: Span, text: string, captions: readonly Caption[]): Gap {
  const inside = text
    .slice(span.from, span.to)
    .replace(/[{}<>[\]$#«»%]/gu, '')
    .trim();
  const isFirst = text.slice(text.lastIndexOf('\n', span.from - 1) + 1, span.from).trim() === '';
  const own = span.how === 'token' ? inside : span.kind === 'choice' && isFirst ? wordsBehind(inside) : '';
  const label = own === '' ? nameBefore(text, span, captions) : own;
  const kind = span.kind ?? kindAround(text, span.from, span.to);
  const gap = { ...span, ...(kind && { kind }) };
  return label === undefined ? { ...gap, label: wordsAround(text, span), isInSentence: true } : { ...gap, label };
}

/** No more are numbered within one cell. */
const mostGaps = 99;

/** All places to fill in inside a text, from left to right. */
export function gapsIn(text: string): Gap[] {
  const spans = spansIn(text).slice(0, mostGaps);
  const captions = captionsIn(text).slice(0, mostGaps);
  const gaps = [
    ...spans.map((span) => named(span, text, captions)),
    ...captions.flatMap((caption) => behind(caption, text, spans)),
  ];
  return gaps
    .sort((a, b) => a.from - b.from)
    .slice(0, mostGaps)
    .map((gap) => ({ ...gap, label: bareEnough(gap.label) }));
}

const bareEnough = (label: string): string => {
  const bare = bareLabel(label);
  return bare === ''
    ? label
    : label
        .replace(/\s+/gu, ' ')
        .replace(/[:：\s]+$/u, '')
        .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '');
};
