import { isDark } from './colour.ts';
import { isAllGaps } from './gaps/spans-in.ts';
import type { Grid, Slot } from './grid.ts';
import { slotWidth } from './room.ts';
import { isVacant } from './written.ts';

const narrowest = 2.8;
const lowest = 8;

/** A strip that only keeps others apart. */
export const isGutter = (grid: Grid, slot: Slot): boolean => {
  let height = 0;
  for (let row = slot.area.top; row <= Math.min(slot.area.bottom, slot.area.top + 100); row++)
    height += grid.heightOf(row);
  return slotWidth(grid, slot) < narrowest || height < lowest;
};

const isPrinted = ({ map: { printArea } }: Grid, { row, column }: Slot): boolean =>
  !printArea ||
  (row >= printArea.top && row <= printArea.bottom && column >= printArea.left && column <= printArea.right);

/** Whether a person could be meant to write here at all, whatever stands there now. */
export const isWritable = (grid: Grid, slot: Slot): boolean =>
  slot.cell?.formula === undefined &&
  !grid.isHidden(slot) &&
  !isGutter(grid, slot) &&
  !isDark(slot.look.fill) &&
  (!grid.map.isProtected || slot.look.isUnlocked === true) &&
  (isPrinted(grid, slot) || slot.look.isUnlocked === true);

/** Whether a place lies outside of everything, behind a label that is closed in or asks for nothing. */
export const isBeyond = (grid: Grid, label: Slot, place: Slot): boolean =>
  (place.column > grid.frame.right || place.row > grid.frame.bottom) &&
  (label.look.right !== undefined || label.look.fill !== undefined || !/[:：]\s*$/u.test(label.text));

/** Whether nothing has been written in a place where somebody could. */
export const isOpen = (grid: Grid, slot: Slot): boolean =>
  (isVacant(slot.text) || isAllGaps(slot.text)) && isWritable(grid, slot);
