import { addressOf } from './address.ts';
import type { Area, CellMap } from './cell-map.ts';
import type { Field, FieldKind, TableBody, TableColumn, Understood } from './field.ts';
import { type Grid, gridOf, type Slot } from './grid.ts';
import { state } from './state.ts';
import { isWritable } from './writable.ts';
import type { State } from './written.ts';

/** Why a place is still open: empty, answered with no strike, struck where that is forbidden; or left to the hand, or perhaps a sample. */
export const blankKinds = ['blank', 'not-a-strike', 'strike-forbidden', 'by-hand', 'example'] as const;
export type BlankKind = (typeof blankKinds)[number];

/** A place of a form that is still open (CT-2c1, CT-2c2). */
export interface Blank {
  /** Its cell in the form, `D18`. */
  readonly at: string;
  readonly area: Area;
  readonly kind: BlankKind;
  /** The field's id, or the address of its column's head in a table. */
  readonly field: string;
  readonly label: string;
  readonly of: FieldKind;
  /** What stands there now. */
  readonly text: string;
  /** It is a row's cell in a table. */
  readonly isInTable: boolean;
}

/** Whether what was written settles a place, and if not, why. */
function openAs(found: State, mayStrike: boolean): BlankKind | undefined {
  if (found === 'filled') return undefined;
  if (found === 'struck') return mayStrike ? undefined : 'strike-forbidden';
  return found;
}

function ofField(grid: Grid, field: Field): Blank[] {
  const { area, label, kind, id } = field;
  const slot = grid.slotAt(area.top, area.left);
  if (!slot || field.isComputed || slot.cell?.formula !== undefined) return [];
  const open = openAs(state(slot.text, field), field.mayStrike || field.isByHand === true);
  const apart = field.isByHand ? 'by-hand' : 'example';
  const as = field.isExample ? 'example' : open && (field.isByHand ? apart : open);
  return as
    ? [
        {
          at: addressOf(slot),
          area: slot.area,
          kind: as,
          field: id,
          label,
          of: kind,
          text: slot.text,
          isInTable: false,
        },
      ]
    : [];
}

const slotsOf = (grid: Grid, row: number, columns: readonly TableColumn[]): [TableColumn, Slot][] =>
  columns.flatMap((column): [TableColumn, Slot][] => {
    const slot = grid.slotAt(row, column.column);
    return slot && !column.isComputed && isWritable(grid, slot) ? [[column, slot]] : [];
  });

function ofTable(grid: Grid, { header, firstRow, lastRow, columns }: TableBody): Blank[] {
  const seen = new Set<Slot>();
  const blanks: Blank[] = [];
  for (let row = firstRow; row <= lastRow; row++) {
    const slots = slotsOf(grid, row, columns).filter(([, slot]) => !seen.has(slot));
    const isUnused = slots.every(([, { text }]) => state(text, {}) !== 'filled');
    for (const [column, slot] of slots) {
      seen.add(slot);
      const kind = openAs(state(slot.text, {}), column.mayStrike || isUnused);
      const field = addressOf({ row: header.bottom, column: column.column });
      const { label, kind: of } = column;
      if (kind)
        blanks.push({ at: addressOf(slot), area: slot.area, kind, field, label, of, text: slot.text, isInTable: true });
    }
  }
  return blanks;
}

/** 空白栏: what is still open in a form, row by row; each line names its cell. */
export function blanks(map: CellMap, { fields, tables }: Understood): Blank[] {
  const grid = gridOf(map);
  return [...fields.flatMap((field) => ofField(grid, field)), ...tables.flatMap((table) => ofTable(grid, table))].sort(
    (a, b) => a.area.top - b.area.top || a.area.left - b.area.left,
  );
}
