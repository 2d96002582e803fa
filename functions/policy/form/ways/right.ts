import { isBoxed } from '../borders.ts';
import { type Grid, rightOf, type Slot } from '../grid.ts';
import { isGutter } from '../writable.ts';
import { isSmallBox } from './beside-box.ts';
import type { Place, Way } from './way.ts';

const farthest = 4;
const isOnlySigns = ({ text }: Slot): boolean => text.trim() !== '' && /^[:：¥￥$€₩#\s]+$/u.test(text);

/** A small box before a text that has none around it ticks that text. */
const isOfNext = (grid: Grid, slot: Slot): boolean => {
  const next = isSmallBox(grid, slot) ? rightOf(grid, slot) : undefined;
  return next !== undefined && /\p{L}{2}/u.test(next.text) && !isBoxed(grid, next);
};

/** A currency sign with no room behind it is where the sum goes. */
const isForSum = (grid: Grid, slot: Slot): boolean => {
  const next = rightOf(grid, slot);
  return /^\s*[¥￥$€₩]\s*$/u.test(slot.text) && (!next || next.text.trim() !== '' || next.column > grid.frame.right);
};

/** The cell on the right; across a strip, a colon or a currency sign of its own, or one empty cell too many. */
export const right: Way = {
  name: 'right',
  places(grid: Grid, label: Slot): Place[] {
    const places: Place[] = [];
    let prior = 1;
    let slot = rightOf(grid, label);
    for (let step = 0; slot && step < farthest; step++, slot = rightOf(grid, slot)) {
      if (isOnlySigns(slot)) {
        if (isForSum(grid, slot)) places.push({ slot, prior });
        continue;
      }
      if (isGutter(grid, slot) && slot.text.trim() === '') continue;
      if (isOfNext(grid, slot)) break;
      places.push({ slot, prior });
      if (slot.text.trim() !== '') break;
      prior -= prior === 1 ? 2.6 : 1;
    }
    return places;
  },
};
