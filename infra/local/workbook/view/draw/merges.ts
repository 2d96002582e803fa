import type { Worksheet } from '@univerjs/core';
import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from '@univerjs/preset-sheets-core';
import type { Sheet } from '../../model/sheet.ts';
import type { Surface } from '../surface.ts';
import { rangeOf } from './measure.ts';

/** Draws the merged cells of a sheet as they stand in the model. */
export const drawMerges = (surface: Surface, sheet: Sheet, drawn: Worksheet): void => {
  const extent = { rows: drawn.getRowCount(), columns: drawn.getColumnCount() };
  const before = drawn.getMergeData();
  const wanted = sheet.merges.map((area) => rangeOf(area, extent));
  if (before.length > 0) surface.draw(RemoveWorksheetMergeMutation.id, { subUnitId: sheet.id, ranges: [...before] });
  if (wanted.length > 0) surface.draw(AddWorksheetMergeMutation.id, { subUnitId: sheet.id, ranges: wanted });
};
