import { addressOf } from './address.ts';
import type { FixedText } from './field.ts';
import { type Grid, leftOf, type Slot } from './grid.ts';
import { textWidth } from './room.ts';

const numbers =
  /^\s*(第\s*[\d一二三四五六七八九十百]+\s*[条條章款]|[一二三四五六七八九十]{1,3}\s*(?=[、.．])|[(（][\d一二三四五六七八九十]{1,3}[)）]|\d{1,2}(?:\.\d{1,2}){1,3}(?=[\s.、．)]|[^\d.\s])|\d{1,2}(?=[.、．)）]\s*[^\d\s])|[①-⑳]|article\s+\d+|clause\s+\d+|제\s*\d+\s*조)/iu;
const longText = 40;

function numberOf(grid: Grid, slot: Slot): string | undefined {
  const own = numbers.exec(slot.text)?.[1];
  if (own !== undefined) return own.trim();
  const beside = leftOf(grid, slot)?.text.trim() ?? '';
  return textWidth(slot.text) > longText / 2 && /^[(（]?[\d一二三四五六七八九十]{1,3}[.、)）]?$/u.test(beside)
    ? beside
    : undefined;
}

/** The fixed texts of a form: numbered clauses, and whatever is too long to be a label. */
export function clausesOf(grid: Grid, isFree: (slot: Slot) => boolean): FixedText[] {
  return grid.texts.filter(isFree).flatMap((slot) => {
    const number = numberOf(grid, slot);
    if (number === undefined && textWidth(slot.text) < longText) return [];
    return [{ id: addressOf(slot), ...(number !== undefined && { number: number.slice(0, 20) }), text: slot.text }];
  });
}
