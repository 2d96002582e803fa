import type { Look } from './cell-map.ts';
import type { Grid, Slot } from './grid.ts';

/** Which sides of a slot have a line, whoever of the two neighbours draws it. */
export interface Sides {
  readonly top: boolean;
  readonly right: boolean;
  readonly bottom: boolean;
  readonly left: boolean;
}

type Side = keyof Sides;

const isIn = (look: Look, side: Side): boolean => look[side] !== undefined;

/** The lines around a slot. Of merged cells the map has the first look only, so its own word for a side is enough. */
export function sidesOf(grid: Grid, slot: Slot): Sides {
  const { top, left, bottom, right } = slot.area;
  const side = (own: Side, row: number, column: number, facing: Side): boolean =>
    isIn(slot.look, own) || (row > 0 && column > 0 && isIn(grid.lookAt(row, column), facing));
  return {
    top: side('top', top - 1, left, 'bottom'),
    bottom: side('bottom', bottom + 1, left, 'top'),
    left: side('left', top, left - 1, 'right'),
    right: side('right', top, right + 1, 'left'),
  };
}

/** How many sides have a line. */
export const sideCount = (sides: Sides): number => Object.values(sides).filter(Boolean).length;

/** Whether lines close a slot in; merged cells may have lost a far side. */
export const isBoxed = (grid: Grid, slot: Slot): boolean => {
  const count = sideCount(sidesOf(grid, slot));
  const isMerged = slot.area.right > slot.area.left || slot.area.bottom > slot.area.top;
  return count === 4 || (isMerged && count >= 3);
};

/** Whether a slot is drawn as a line to write on; the upper edge of a box underneath is none. */
export const isLine = (grid: Grid, slot: Slot): boolean => {
  const sides = sidesOf(grid, slot);
  if (!sides.bottom || sides.left || sides.right) return false;
  const { left, right } = grid.lookAt(slot.area.bottom + 1, slot.area.left);
  return slot.look.bottom !== undefined || (left ?? right) === undefined;
};
