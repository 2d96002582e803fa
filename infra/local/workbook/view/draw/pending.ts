import { type Area, EVERYTHING } from '../../model/area.ts';
import type { Change, Happening } from '../../model/change.ts';
import { type Shift, isWhole, shiftedAreas } from '../../model/shift.ts';

/** What is to be drawn anew on one sheet: some cells, and whether its lines, merges or validations are. */
export interface Pending {
  cells: Area[];
  rows: Area[];
  columns: Area[];
  merges: boolean;
  validations: boolean;
  /** Something that is only painted over the cells, such as a conditional format, or rows that a filter hides. */
  overlay: boolean;
}

/** Nothing to draw. */
export const nothingPending = (): Pending => ({
  cells: [],
  rows: [],
  columns: [],
  merges: false,
  validations: false,
  overlay: false,
});

const afterShift = (shift: Shift): Area =>
  shift.axis === 'rows'
    ? { ...EVERYTHING, top: shift.at, left: shift.from, right: shift.to }
    : { ...EVERYTHING, left: shift.at, top: shift.from, bottom: shift.to };

const shiftPending = (pending: Pending, shift: Shift): void => {
  pending.cells = [...shiftedAreas(pending.cells, shift), afterShift(shift)];
  if (isWhole(shift)) pending[shift.axis].push(afterShift(shift));
  pending.merges = pending.validations = pending.overlay = true;
};

type Noting = { readonly [K in Happening['kind']]?: (pending: Pending, change: Change & { readonly kind: K }) => void };

const overlay = (pending: Pending): void => {
  pending.overlay = true;
};

const cells = (pending: Pending, change: { readonly area: Area }): void => {
  pending.cells.push(change.area);
  pending.overlay = true;
};

const NOTING: Noting = {
  cells,
  sorted: cells,
  format: (pending, change) => {
    cells(pending, change);
    if (change.area.bottom === EVERYTHING.bottom) pending.columns.push(change.area);
    if (change.area.right === EVERYTHING.right) pending.rows.push(change.area);
  },
  structure: (pending, { shift }) => shiftPending(pending, shift),
  merge: (pending, change) => {
    cells(pending, change);
    pending.merges = true;
  },
  rows: (pending, { area }) => pending.rows.push(area),
  columns: (pending, { area }) => pending.columns.push(area),
  validation: (pending) => {
    pending.validations = true;
  },
  table: (pending) => {
    overlay(pending);
    pending.validations = true;
  },
  conditional: overlay,
  filter: overlay,
  comment: overlay,
};

/** Notes what a change means for the picture; what can wait is drawn once for many changes. */
export const note = (pending: Pending, change: Change): boolean => {
  const noting = NOTING[change.kind] as ((pending: Pending, change: Change) => unknown) | undefined;
  noting?.(pending, change);
  return noting !== undefined;
};
