import type Big from 'big.js';
import { numberIn } from '../form/number.ts';
import type { Words } from '../words.ts';

/** Why a text is no amount of yuan. */
export const amountProblems = {
  empty: { 'zh-CN': '没有金额', en: 'there is no amount' },
  'not-yuan': { 'zh-CN': '币种不是人民币，请单独处理', en: 'the currency is not yuan; please handle it apart' },
  'below-a-fen': {
    'zh-CN': '金额不足一分，请核对小数位',
    en: 'the amount is finer than a fen; please check its decimals',
  },
  'not-a-number': { 'zh-CN': '金额不是数字', en: 'the amount is not a number' },
} as const satisfies Record<string, Words>;
export type AmountProblem = keyof typeof amountProblems;

/** 借 or 贷. */
export type Side = 'debit' | 'credit';

/** What a text says of money: fen with their sign, and its 借 or 贷 where it names one; or why it cannot be read. */
export type Amount = { readonly fen: number; readonly side?: Side } | { readonly problem: AmountProblem };

const noText = /^(?:-+|\/|n\/?a|无)?$/iu;
const others =
  /[$€£₩₽฿₫₹¢₣円]|美[元金圆]|欧元|歐元|英镑|日[元圆]|港[币幣元纸]|台币|澳门元|新币|[澳加]元|韩元|卢布|usd|eur|gbp|hkd|jpy|krw|twd|ntd|sgd|aud|cad|chf|rub|thb|inr|vnd|myr|mop|nzd|idr|aed|sek|nok|dkk/iu;
const sides: readonly (readonly [RegExp, Side])[] = [
  [/^\(?(?:借方?|dr\.?|debit)\)?:?|\(?(?:借方?|dr\.?|debit)\)?$/iu, 'debit'],
  [/^\(?(?:贷方?|貸方?|cr\.?|credit)\)?:?|\(?(?:贷方?|貸方?|cr\.?|credit)\)?$/iu, 'credit'],
];

const even = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200d\u2060\ufeff'’`]/gu, '')
    .replace(/[−–—﹣‐‑]/gu, '-')
    .replace(/^负/u, '-');

function withoutSide(text: string): { readonly rest: string; readonly side?: Side } {
  for (const [shape, side] of sides) if (shape.test(text)) return { rest: text.replace(shape, ''), side };
  return { rest: text };
}

/** A sign stands before or behind, before a currency or after it; brackets are one too. Two signs are no number. */
function withoutSign(text: string): { readonly rest: string; readonly negative: boolean } | undefined {
  const [bracketed, before, inside, behind] = /^([^\d().+-]*)\(([^()+-]+)\)([^\d().+-]*)$/u.exec(text) ?? [];
  if (bracketed !== undefined) return { rest: `${before ?? ''}${inside ?? ''}${behind ?? ''}`, negative: true };
  const [, lead = '', first = '', body = '', last = ''] = /^([^\d.+-]*)([+-]?)([^+-]+)([+-]?)$/u.exec(text) ?? [];
  if (body === '' || (first !== '' && last !== '')) return undefined;
  return { rest: lead + body, negative: first === '-' || last === '-' };
}

const isWhole = (fen: Big): boolean => fen.eq(fen.round(0));

/** Decimals beyond this come of reckoning in binary (`0.30000000000000004`), not from anybody's hand. */
const lastDecimal = 8;

/**
 * 金额: the fen a text says. Brackets, a minus before or behind and the side that `minus` names make it negative;
 * `scale` is what one of the column is in yuan, 10,000 where it counts 万元.
 */
export function amountIn(text: string, minus?: Side, scale = 1): Amount {
  const said = even(text);
  if (noText.test(said)) return { problem: 'empty' };
  const { rest: unsided, side } = withoutSide(said);
  if (others.test(unsided) && /\d/u.test(unsided)) return { problem: 'not-yuan' };
  const signed = withoutSign(unsided);
  const yuan = signed && numberIn(signed.rest.replace(/^cnh|cnh$/iu, ''));
  if (!signed || !yuan) return { problem: 'not-a-number' };
  const fen = yuan.times(scale).round(lastDecimal).times(100);
  if (!isWhole(fen)) return { problem: 'below-a-fen' };
  if (fen.gt(Number.MAX_SAFE_INTEGER)) return { problem: 'not-a-number' };
  const turned = signed.negative !== (side !== undefined && side === minus);
  const value = turned && !fen.eq(0) ? -fen.toNumber() : fen.toNumber();
  return { fen: value, ...(side === undefined ? {} : { side }) };
}

const yuanNames = /^(?:人民币元?|人民幣元?|本位币|rmb|cny|cnh|yuan|元|¥|156|0*1)?$/iu;

/** Whether what stands under 币种 means yuan; a file that says nothing means it too. */
export const isYuan = (currency: string): boolean => yuanNames.test(even(currency).replace(/[()-]/gu, ''));
