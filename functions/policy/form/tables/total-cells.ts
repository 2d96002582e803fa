import type { Grid, Slot } from '../grid.ts';
import { known } from '../known/kinds.ts';
import { isOpen } from '../writable.ts';
import { slotsAcross, isTotal } from './ends.ts';
import type { FoundTable } from './find-tables.ts';

/** A cell under a column of figures, in the row that adds them up. */
export interface TotalCell {
  readonly slot: Slot;
  /** The slot that says 合计. */
  readonly by: Slot;
  readonly label: string;
  readonly kind: 'quantity' | 'total' | 'percent' | 'amount-in-words';
}

const summed = new Map<string, TotalCell['kind']>([
  ['quantity', 'quantity'],
  ['amount', 'total'],
  ['total', 'total'],
  ['percent', 'percent'],
]);

const flat = (text: string): string => text.replace(/\s+/gu, '');
const nameOf = (by: Slot, slot: Slot, column: string): string =>
  by.area.right + 1 === slot.column && !by.text.includes('\u0020') ? flat(by.text) : `${by.text.trim()} · ${column}`;

/** The cells of 合计: those still open, and those that a formula fills; the nearest label on the left names them. */
export function totalCellsOf(grid: Grid, { header, body }: FoundTable): TotalCell[] {
  const across = slotsAcross(grid, header, body.endRow);
  const labels = across.filter(({ text }) => isTotal(text));
  const found = new Map<Slot, TotalCell>();
  for (const { column, kind, label: name } of header.columns) {
    const slot = across.find(({ area }) => area.left <= column && area.right >= column);
    const by = labels.findLast((label) => slot && label.column < slot.column);
    const total = by && known(by.text).kind === 'amount-in-words' ? 'amount-in-words' : summed.get(kind);
    const isOwn = slot && by && total && (isOpen(grid, slot) || slot.cell?.formula !== undefined);
    if (isOwn && !found.has(slot)) found.set(slot, { slot, by, label: nameOf(by, slot, name), kind: total });
  }
  return [...found.values()];
}
