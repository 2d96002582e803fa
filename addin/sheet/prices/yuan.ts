import Big from 'big.js';
import { isBlank } from '#policy/blank.ts';
import type { Cell } from '#policy/form/cell-map.ts';
import { fenOf, numberIn } from '#policy/form/number.ts';
import { fill, type Words } from '#policy/words.ts';

/** What a cell says as an amount: fen, nothing, or why it is none. */
export type YuanRead = { readonly fen?: number } | { readonly reason: Words; readonly remedy: Words };

const unreadable: Words = { 'zh-CN': '「{value}」认不出是多少钱', en: '“{value}” is not an amount we can read' };
const howToWrite: Words = { 'zh-CN': '请写成 1250.00 这样，单位是元', en: 'write it like 1250.00, in yuan' };
const tooFine: Words = { 'zh-CN': '「{value}」不止两位小数', en: '“{value}” has more than two decimals' };
const toFen: Words = { 'zh-CN': '价格到分为止，请改成两位小数', en: 'prices end at the fen; write two decimals' };

const longestShown = 20;
/** A sum that Excel worked out carries a tail of its own from here on. */
const surestDigits = 15;

/** Reads an amount of yuan as whole fen, never by way of a float: what is finer than a fen is refused, not rounded. */
export function readYuan({ text, number }: Pick<Cell, 'text' | 'number'>): YuanRead {
  if (number === undefined && isBlank(text)) return {};
  const value = text.trim().slice(0, longestShown);
  const yuan = number === undefined ? numberIn(text) : new Big(number.toPrecision(surestDigits));
  const fen = fenOf(yuan);
  if (yuan === undefined || fen === undefined) return { reason: fill(unreadable, { value }), remedy: howToWrite };
  if (!yuan.times(100).eq(fen)) return { reason: fill(tooFine, { value }), remedy: toFen };
  return { fen };
}
