import { type Area, bounding, cellAt } from './area.ts';
import { hasContent } from './cell.ts';
import type { Sheet } from './sheet.ts';

/** The part of a sheet, or of an area of it, that is in use; undefined if it is blank. */
export const usedArea = (sheet: Sheet, valuesOnly: boolean, within?: Area): Area | undefined => {
  if (!within) return sheet.cells.bounds((cell) => !valuesOnly || hasContent(cell));
  return sheet.cells
    .within(within)
    .filter(([, , cell]) => !valuesOnly || hasContent(cell))
    .map(([row, column]) => cellAt(row, column))
    .reduce<Area | undefined>((sum, cell) => (sum ? bounding(sum, cell) : cell), undefined);
};
