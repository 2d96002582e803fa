import { addressOf } from './address.ts';
import type { FixedText } from './field.ts';
import { type Grid, leftOf, type Slot } from './grid.ts';
import { textWidth } from './room.ts';

const numbers =
  /^\s*(第\s*[\d一二三四五六七八九十百]+\s*[条條章款]|[一二三四五六七八九十]{1,3}\s*(?=[、.．])|[(（][\d一二三四五六七八九十]{1,3}[)）]|\d{1,2}(?:\.\d{1,2}){1,3}(?=[\s.、．)]|[^\d.\s])|\d{1,2}(?=[.、．)）]\s*[^\d\s])|[①-⑳]|article\s+\d+|clause\s+\d+|제\s*\d+\s*조)/iu;
const longText = 40;
const longestNumber = 20;

const bareNumber = /^([(（][\d一二三四五六七八九十]{1,3}[)）]|[\d一二三四五六七八九十]{1,3})[.、．)）]?$/u;
const shortText = 20;

/** The number that a text has in the cell on its left, alone or with the clause's title: `第二条 质量标准`. */
function numberBeside(grid: Grid, slot: Slot): string | undefined {
  const left = leftOf(grid, slot);
  const beside = left?.text.trim() ?? '';
  if (beside === '' || textWidth(beside) > longText) return undefined;
  const alone = bareNumber.exec(beside)?.[1];
  const number = alone ?? numbers.exec(beside)?.[1]?.trim();
  const isSentence = textWidth(slot.text) > shortText;
  return left?.cell?.formula === undefined && (isSentence || (alone === undefined && number === beside))
    ? number
    : undefined;
}

/** A clause's number: its text begins with it, or it stands in a cell of its own on the left. */
export const numberOf = (grid: Grid, slot: Slot): string | undefined =>
  (numbers.exec(slot.text)?.[1]?.trim() ?? numberBeside(grid, slot))?.slice(0, longestNumber);

/** The fixed texts of a form: numbered clauses, and whatever is too long to be a label; a number's own cell is part of the clause beside it. */
export function clausesOf(grid: Grid, isFree: (slot: Slot) => boolean): FixedText[] {
  const texts = grid.texts.filter(isFree).map((slot) => ({ slot, number: numberOf(grid, slot) }));
  const isNumberOfNext = new Set(
    texts.flatMap(({ slot, number }) => {
      const left = leftOf(grid, slot);
      return left && number !== undefined && !numbers.test(slot.text) ? [left] : [];
    }),
  );
  return texts.flatMap(({ slot, number }) => {
    if (isNumberOfNext.has(slot) || (number === undefined && textWidth(slot.text) < longText)) return [];
    return [{ id: addressOf(slot), ...(number !== undefined && { number }), text: slot.text }];
  });
}
