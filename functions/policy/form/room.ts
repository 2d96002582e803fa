import type { Grid, Slot } from './grid.ts';

const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u;

/** Beyond this nothing changes: no column is as wide, no cell as high. */
const mostSeen = 2_000;
const lineWidth = (line: string): number => Array.from(line.trim()).reduce((sum, c) => sum + (wide.test(c) ? 2 : 1), 0);

/** Width of the longest line of a text, in characters of the usual font. */
export const textWidth = (text: string): number =>
  text
    .slice(0, mostSeen)
    .split('\n')
    .reduce((width, line) => Math.max(width, lineWidth(line)), 0);

const usualSize = 11;

/** Width of a slot in characters of the usual font. */
export function slotWidth(grid: Grid, { area }: Slot): number {
  let sum = 0;
  for (let column = area.left; column <= Math.min(area.right, area.left + 300); column++) sum += grid.widthOf(column);
  return sum;
}

/** What a slot has left over beside its own text; negative when the text runs over. */
export const roomIn = (grid: Grid, slot: Slot): number =>
  slotWidth(grid, slot) - textWidth(slot.text) * ((slot.look.size ?? usualSize) / usualSize);

/** Whether a text runs out of its slot to the right. */
export const runsOver = (grid: Grid, slot: Slot): boolean => !slot.look.isWrapped && roomIn(grid, slot) < -1;
