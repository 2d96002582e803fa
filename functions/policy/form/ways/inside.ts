import { isLine, sidesOf } from '../borders.ts';
import { evidenceFor } from '../evidence/traits.ts';
import { captionsIn } from '../gaps/captions.ts';
import { gapsIn } from '../gaps/gaps-in.ts';
import { type Grid, rightOf, type Slot } from '../grid.ts';
import { known } from '../known/kinds.ts';
import { isRoomy, labelling } from '../labelling.ts';
import { runsOver } from '../room.ts';
import { isBeyond, isWritable } from '../writable.ts';
import { isVacant } from '../written.ts';
import type { Place, Way } from './way.ts';

const isTall = (grid: Grid, { area }: Slot): boolean => area.bottom > area.top || grid.heightOf(area.top) > 32;

const isDrawnBeside = (grid: Grid, label: Slot): boolean => {
  const next = rightOf(grid, label);
  return next !== undefined && evidenceFor(grid, next, label).weight > 0;
};

const isAnsweredBeside = (grid: Grid, label: Slot): boolean => {
  const next = rightOf(grid, label);
  return next !== undefined && !isVacant(next.text) && captionsIn(next.text).length === 0 && labelling(grid, next) < 3;
};

/** A name under the line that is signed on. */
const isUnderLine = (grid: Grid, label: Slot): boolean => {
  const { top, left, right } = sidesOf(grid, label);
  return top && !left && !right && !/[:：]/u.test(label.text);
};

const signs: readonly ((grid: Grid, label: Slot) => number)[] = [
  (grid, label) => (runsOver(grid, label) ? (isDrawnBeside(grid, label) ? 2 : 3.5) : 0),
  (grid, label) => (isAnsweredBeside(grid, label) ? -6 : 0),
  (grid, label) => (isRoomy(grid, label) ? (label.area.right > label.area.left ? 2.5 : 1.5) : 0),
  (_, { text }) => (/[:：][\s\u3000]{2,}$/u.test(text) ? 3 : 0),
  (grid, label) => {
    const next = rightOf(grid, label);
    const isOutside = next && (isBeyond(grid, label, next) || (next.column > grid.frame.right && isRoomy(grid, label)));
    return !next || !isWritable(grid, next) || next.text.trim() !== '' || isOutside ? 1.5 : 0;
  },
  (grid, label) => (isLine(grid, label) ? 2 : 0),
  (_, { look }) => (look.isUnlocked ? 1 : 0),
  (grid, label) => {
    const isForHand = known(label.text).kind === 'signature' && !isDrawnBeside(grid, label);
    return isForHand ? (/[:：]/u.test(label.text) ? 3 : 1.5) : 0;
  },
  (grid, label) => (isTall(grid, label) ? 0.5 : 0),
  (grid, label) => (isUnderLine(grid, label) ? -4 : 0),
];

/** Behind its own colon, where the label has room, runs over, or stands before another text. */
export const inside: Way = {
  name: 'inside',
  places(grid: Grid, label: Slot): Place[] {
    if (!isWritable(grid, label)) return [];
    const hasColon = gapsIn(label.text).some(({ isAtEnd }) => isAtEnd);
    const isForHand = known(label.text).kind === 'signature' && (isTall(grid, label) || isRoomy(grid, label));
    if (!hasColon && !isForHand) return [];
    return [{ slot: label, prior: signs.reduce((sum, sign) => sum + sign(grid, label), hasColon ? 0 : -1) }];
  },
};
