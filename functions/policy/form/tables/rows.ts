import { sideCount, sidesOf } from '../borders.ts';
import { isAllGaps } from '../gaps/spans-in.ts';
import type { Grid, Slot } from '../grid.ts';
import { runsOver } from '../room.ts';
import { isVacant } from '../written.ts';
import type { Column, Header } from './columns.ts';
import { slotsAcross } from './ends.ts';

const slotIn = (grid: Grid, row: number, { column }: Column): Slot | undefined => grid.slotAt(row, column);

function isDrawnSlot(grid: Grid, slot: Slot): boolean {
  if (slot.look.fill !== undefined && slot.look.fill !== '#FFFFFF') return true;
  const sides = sidesOf(grid, slot);
  const isOwn = (slot.look.top ?? slot.look.bottom) !== undefined;
  return (sideCount(sides) >= 2 && (sides.left || sides.right)) || isOwn || slot.look.isUnlocked === true;
}

/** Whether lines, fills or merges show most of a table's row. */
export function isDrawnRow(grid: Grid, { columns }: Header, row: number): boolean {
  const drawn = columns.filter((column) => {
    const slot = slotIn(grid, row, column);
    return slot && (isDrawnSlot(grid, slot) || slot.area.right > slot.area.left);
  });
  return drawn.length > columns.length / 2;
}

/** Whether nothing of a person's stands in a table's row. */
export const isEmptyRow = (grid: Grid, columns: readonly Column[], row: number): boolean =>
  columns
    .filter(({ isNumbering }) => !isNumbering)
    .every((column) => {
      const slot = slotIn(grid, row, column);
      return !slot || isVacant(slot.text) || slot.cell?.formula !== undefined || isAllGaps(slot.text);
    });

/** Whether a row has its running number. */
export const isNumbered = (grid: Grid, { columns }: Header, row: number): boolean => {
  const first = columns[0] && slotIn(grid, row, columns[0]);
  return /^\(?\d{1,3}[.)、]?$/u.test(first?.text.trim() ?? '');
};

/** Several answers side by side, or one that keeps to its column. */
export const isWrittenRow = (grid: Grid, header: Header, row: number): boolean => {
  const texts = slotsAcross(grid, header, row).filter(({ text }) => text.trim() !== '');
  return texts.length >= 2 || texts.some((slot) => !runsOver(grid, slot));
};

/** Whether a row has no text at all, also beside the table. */
export const isBareRow = (grid: Grid, row: number): boolean => {
  for (let column = grid.frame.left; column <= grid.frame.right; column++)
    if (grid.slotAt(row, column)?.text.trim()) return false;
  return true;
};
