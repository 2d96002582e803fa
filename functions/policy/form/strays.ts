import { addressOf } from './address.ts';
import { evidenceFor } from './evidence/traits.ts';
import type { Field } from './field.ts';
import { aboveOf, type Grid, leftOf, type Slot } from './grid.ts';
import { kindOf } from './known/kinds.ts';
import { mayStrike } from './may-strike.ts';
import { isOpen } from './writable.ts';

const farthest = 6;

/** The nearest text on the way from a slot, for a name where no label has claimed it. */
function nearest(grid: Grid, slot: Slot, step: (grid: Grid, slot: Slot) => Slot | undefined): string | undefined {
  let next = step(grid, slot);
  for (let count = 0; next && count < farthest; count++, next = step(grid, next))
    if (next.text.trim() !== '') return next.text.trim();
  return undefined;
}

const isSure = (names: readonly string[]): boolean =>
  names.includes('picked') ||
  names.includes('named') ||
  (names.includes('unlocked') && names.some((name) => name !== 'unlocked'));

/** Places that declare themselves, by a pick list, a name or an open lock, though no label stands beside them. */
export function strayFields(grid: Grid, found: readonly Field[], isFree: (slot: Slot) => boolean): Field[] {
  const known = new Set(found.map(({ area }) => area));
  const starts = [...grid.map.cells, ...grid.map.names.map(({ area }) => ({ row: area.top, column: area.left }))];
  const slots = new Set(starts.flatMap(({ row, column }) => grid.slotAt(row, column) ?? []));
  return [...slots]
    .filter((slot) => !known.has(slot.area) && isFree(slot) && isOpen(grid, slot))
    .flatMap((slot) => {
      const { names } = evidenceFor(grid, slot);
      if (!isSure(names)) return [];
      const label = nearest(grid, slot, leftOf) ?? nearest(grid, slot, aboveOf) ?? '';
      const kind = kindOf(label);
      return [
        {
          id: addressOf(slot),
          area: slot.area,
          label: label.slice(0, 200),
          kind,
          mayStrike: mayStrike(kind),
          evidence: [...names],
        },
      ];
    });
}
