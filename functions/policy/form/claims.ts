import { isLine } from './borders.ts';
import { evidenceFor } from './evidence/traits.ts';
import { captionsIn } from './gaps/captions.ts';
import type { FieldKind } from './field.ts';
import { gapsIn } from './gaps/gaps-in.ts';
import { isAllGaps } from './gaps/spans-in.ts';
import { isUnticked } from './gaps/tick-boxes.ts';
import { belowOf, type Grid, rightOf, type Slot } from './grid.ts';
import { known } from './known/kinds.ts';
import { labelling } from './labelling.ts';
import { above } from './ways/above.ts';
import { beforeUnit } from './ways/before-unit.ts';
import { below } from './ways/below.ts';
import { besideBox } from './ways/beside-box.ts';
import { inside } from './ways/inside.ts';
import { right } from './ways/right.ts';
import type { Way } from './ways/way.ts';
import { isBeyond, isOpen, isWritable } from './writable.ts';

const ways: readonly Way[] = [right, inside, below, above, beforeUnit, besideBox];
const enough = 4.5;

/** A label together with the place that is its own. */
export interface Claim {
  readonly label: Slot;
  readonly slot: Slot;
  readonly way: string;
  readonly score: number;
  readonly evidence: readonly string[];
}

/** An answer is written already where a label looks for one. */
const written = 1.5;
/** Boxes to tick wait beside it. */
const boxes = 3;

/** A heading without a colon stands over labels, and nothing is drawn beside it. */
function isHeading(grid: Grid, label: Slot): boolean {
  if (/[:：]\s*$/u.test(label.text)) return false;
  const under = belowOf(grid, label);
  return under !== undefined && labelling(grid, under) >= 2.5 && under.look.isBold !== label.look.isBold;
}

/** Words that say nothing to us, without a colon. */
const isUnsure = ({ text }: Slot): boolean =>
  !/[:：]\s*$/u.test(text) && ['none', 'start'].includes(known(text).knowledge);

/** Labels stand side by side in this row, so their answers stand underneath. */
const isHeaderLike = (grid: Grid, { row }: Slot): boolean =>
  grid.texts.some((slot) => {
    const next = slot.row === row && !/[:：]\s*$/u.test(slot.text) ? rightOf(grid, slot) : undefined;
    return next?.row === row && next.text !== '' && labelling(grid, slot) >= 3 && labelling(grid, next) >= 3;
  });

const isDay = (kind: FieldKind): boolean => kind === 'date' || kind === 'contract-date';

/** 年 月 日 is no answer to a label that plainly asks for something else. */
function isUnfit(label: Slot, slot: Slot): boolean {
  const { kind, knowledge } = known(label.text);
  if (slot === label || isDay(kind) || (knowledge !== 'exact' && knowledge !== 'end')) return false;
  const gaps = gapsIn(slot.text);
  return (
    gaps.length === 1 &&
    gaps[0]?.how === 'date-shell' &&
    isAllGaps(slot.text) &&
    !['term', 'text', 'signature'].includes(kind)
  );
}

function claimFor(grid: Grid, way: Way, label: Slot, weight: number): Claim[] {
  return way.places(grid, label).flatMap(({ slot, prior }): Claim[] => {
    const claim = { label, slot, way: way.name };
    if (isUnfit(label, slot)) return [];
    if (slot === label) return [{ ...claim, score: weight + prior, evidence: [] }];
    if (isOpen(grid, slot)) {
      const { weight: speaks, names } = evidenceFor(grid, slot, label);
      const isUnlikely =
        speaks === 0 &&
        (isHeading(grid, label) ||
          isBeyond(grid, label, slot) ||
          isUnsure(label) ||
          (way === right && isHeaderLike(grid, label)));
      return [{ ...claim, score: weight + prior + speaks - (isUnlikely ? 3 : 0), evidence: names }];
    }
    if (isUnticked(slot.text) && isWritable(grid, slot))
      return [{ ...claim, score: weight + prior + boxes, evidence: ['choice'] }];
    if (slot.cell?.formula !== undefined)
      return [{ ...claim, score: weight + prior + written, evidence: ['computed'] }];
    if (slot.text.trim() === '' || captionsIn(slot.text).length > 0 || !isWritable(grid, slot)) return [];
    const asLabel = Math.max(0, labelling(grid, slot));
    return asLabel < 4 ? [{ ...claim, score: weight + prior + written - asLabel / 2, evidence: ['written'] }] : [];
  });
}

const isTelling = ({ evidence, way, label }: Claim): boolean =>
  way !== 'inside' &&
  (evidence.length > 0 || known(label.text).knowledge === 'exact' || known(label.text).knowledge === 'end');
const often = 3;

/** Labels of one column mostly have their answers on the same side. */
function alike(claims: readonly Claim[]): Claim[] {
  const key = ({ label, way }: Claim): string => `${way} ${label.column}`;
  const counts = new Map<string, number>();
  for (const claim of claims.filter(isTelling)) counts.set(key(claim), (counts.get(key(claim)) ?? 0) + 1);
  return claims.map((claim) =>
    isTelling(claim) && (counts.get(key(claim)) ?? 0) >= often ? { ...claim, score: claim.score + 1 } : claim,
  );
}

function lineBehind(grid: Grid, slot: Slot): Slot[] {
  const next = rightOf(grid, slot);
  return next?.text === '' && isLine(grid, next) ? [next, ...lineBehind(grid, next)] : [];
}

/** Gives every label at most one place and every place at most one label, the surest first. */
export function claimsOf(grid: Grid, isFree: (slot: Slot) => boolean): Claim[] {
  const labels = grid.texts.filter(isFree).map((slot) => ({ slot, weight: labelling(grid, slot) }));
  const all = labels.flatMap(({ slot, weight }) =>
    ways.flatMap((way) => claimFor(grid, way, slot, way === beforeUnit ? 2 : weight)),
  );
  const wanted = alike(all)
    .filter(({ score, slot }) => score >= enough && isFree(slot))
    .sort((a, b) => b.score - a.score);
  const asked = new Set<Slot>();
  const taken = new Set<Slot>();
  return wanted.filter(({ label, slot, way, evidence }) => {
    const isBusy = asked.has(label) || taken.has(slot) || (slot !== label && asked.has(slot)) || taken.has(label);
    if (isBusy && way !== beforeUnit.name) return false;
    if (taken.has(slot)) return false;
    asked.add(label);
    taken.add(slot);
    if (evidence.includes('ruled')) for (const more of lineBehind(grid, slot)) taken.add(more);
    return true;
  });
}

/** Whether a text has a gap that needs no neighbour. */
export const hasOwnGap = (slot: Slot): boolean => gapsIn(slot.text).some(({ isAtEnd }) => !isAtEnd);
