import type { CellMap } from '#policy/form/cell-map.ts';
import { fixedCells, readForm, type Form } from '#policy/form/reading.ts';

/** Whether a sheet is a contract's form, whoever's it is: it says more than half of what the template says by itself. */
export const isOnForm = (form: Form, map: CellMap): boolean =>
  2 * readForm(form, map).changed.length < fixedCells(form).length;
