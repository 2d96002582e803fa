import { isLine } from '../borders.ts';
import { aboveOf, type Grid, leftOf, type Slot } from '../grid.ts';
import { known } from '../known/kinds.ts';
import { isTitle } from '../labelling.ts';
import type { Place, Way } from './way.ts';

const lineStart = (grid: Grid, slot: Slot): Slot => {
  const left = leftOf(grid, slot);
  return left?.row === slot.row && left.area.bottom === slot.area.bottom && left.text === '' && isLine(grid, left)
    ? lineStart(grid, left)
    : slot;
};

/** The line over a label, as under signatures. */
export const above: Way = {
  name: 'above',
  places(grid: Grid, label: Slot): Place[] {
    const slot = aboveOf(grid, label);
    if (!slot || !isLine(grid, slot) || isTitle(grid, slot)) return [];
    const isOwn = slot.look.bottom !== undefined || known(label.text).kind === 'signature';
    return [{ slot: lineStart(grid, slot), prior: isOwn ? 0.5 : -1.5 }];
  },
};
