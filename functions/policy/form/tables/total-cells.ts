import type { Grid, Slot } from '../grid.ts';
import { isOpen } from '../writable.ts';
import { slotsAcross, isTotal } from './ends.ts';
import type { FoundTable } from './find-tables.ts';

/** A cell under a column of figures, in the row that adds them up. */
export interface TotalCell {
  readonly slot: Slot;
  /** The slot that says 合计. */
  readonly by: Slot;
  readonly label: string;
  readonly kind: 'quantity' | 'total';
}

const summed = new Map<string, TotalCell['kind']>([
  ['quantity', 'quantity'],
  ['amount', 'total'],
  ['total', 'total'],
]);

/** The cells of 合计: those still open, and those that a formula fills. */
export function totalCellsOf(grid: Grid, { header, body }: FoundTable): TotalCell[] {
  const across = slotsAcross(grid, header, body.endRow);
  const label = across.find(({ text }) => isTotal(text));
  if (!label) return [];
  return header.columns.flatMap(({ column, kind, label: name }) => {
    const slot = across.find(({ area }) => area.left <= column && area.right >= column);
    const total = summed.get(kind);
    const isOwn =
      slot &&
      total &&
      slot !== label &&
      slot.column > label.column &&
      (isOpen(grid, slot) || slot.cell?.formula !== undefined);
    return isOwn ? [{ slot, by: label, label: `${label.text.trim()} · ${name}`, kind: total }] : [];
  });
}
