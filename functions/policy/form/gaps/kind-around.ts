import type { FieldKind } from '../field.ts';

/** A gap's text: what stands right before it, what right after, and the sentence that holds it. */
interface Around {
  readonly before: string;
  readonly after: string;
  readonly sentence: string;
}

const days =
  /^\s*[)）】\]]?\s*个?(?:工作|自然|日历|營業)?(?:日|天)(?:之?内|之?內|以内|前)?|^\s*(?:\w+ )?days?\b|^\s*(?:일|영업일)\s*(?:이내|내)/iu;
const paying = /支付|付清|付款|付讫|结清|結清|结算|結算|汇入|汇至|付至|账期|pay(?:ment|able|s|ing)?\b|지급|결제/iu;
const counted =
  /^\s*[)）】\]]?\s*(?:个月|個月|月内|年|小时|時|份|套|台|件|页|頁|次|人|方|种|種|周|months?\b|years?\b|hours?\b|copies\b|부|개월|시간)/iu;

const signs: readonly (readonly [FieldKind, (around: Around) => boolean])[] = [
  ['percent', ({ before, after }) => /^\s*[)）】\]]?\s*[%％‰]/u.test(after) || /百分之\s*[(（【]?$/u.test(before)],
  ['amount-in-words', ({ before }) => /(?:大写|大寫|in words)\s*[)）]?\s*[:：]?\s*[(（【]?$/iu.test(before)],
  [
    'amount',
    ({ before, after }) =>
      /^\s*[)）】\]]?\s*(?:万?元|圆|圓|원)/u.test(after) ||
      /(?:[¥￥$€₩]|RMB|CNY|USD|EUR|人民币)\s*[(（【]?$/iu.test(before),
  ],
  ['term', ({ after, sentence }) => days.test(after) && paying.test(sentence)],
  ['text', ({ after }) => days.test(after) || counted.test(after)],
];

const sentenceEnd = /[。；;\n]/u;

/** What goes into a gap by what stands right around it: `__%`, `¥__`, `__元`, `__日内付清`; undefined where nothing tells. */
export function kindAround(text: string, from: number, to: number): FieldKind | undefined {
  const [before, after] = [text.slice(Math.max(0, from - 200), from), text.slice(to, to + 200)];
  const sentence = `${before.split(sentenceEnd).at(-1) ?? ''}_${after.split(sentenceEnd)[0] ?? ''}`;
  return signs.find(([, isSo]) => isSo({ before, after, sentence }))?.[0];
}
