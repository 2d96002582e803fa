import {
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
} from '@univerjs/preset-sheets-core';
import type { WorkbookModel } from '../../model.ts';
import { type Area, sameArea } from '../../model/area.ts';
import type { Surface } from '../surface.ts';
import { drawnSheet } from './cells.ts';
import { areaOf, rangeOf } from './measure.ts';

/** The areas somebody has marked on the sheet before them, the last one last. */
export const markedAreas = (surface: Surface, sheetId: string): Area[] => {
  const drawn = drawnSheet(surface, sheetId);
  const marked = surface.injector.get(SheetsSelectionsService).getCurrentSelections();
  if (!drawn) return [];
  const extent = { rows: drawn.getRowCount(), columns: drawn.getColumnCount() };
  return marked.map(({ range }) => areaOf(range, extent));
};

/** Brings the sheet a person looks at to the front. */
export const drawActive = (surface: Surface, model: WorkbookModel, seat: string): void => {
  const { id } = model.activeSheet(seat);
  if (surface.api.getActiveWorkbook()?.getActiveSheet().getSheetId() !== id)
    surface.draw(SetWorksheetActiveOperation.id, { subUnitId: id });
};

/** Marks what a person has selected and scrolls to it; nothing happens where Univer shows that already. */
export const drawSelection = (surface: Surface, model: WorkbookModel, seat: string): void => {
  const { sheet, area } = model.selection(seat);
  const drawn = drawnSheet(surface, sheet.id);
  const marked = markedAreas(surface, sheet.id).at(-1);
  if (!drawn || (marked && sameArea(marked, area))) return;
  const range = rangeOf(area, { rows: drawn.getRowCount(), columns: drawn.getColumnCount() });
  const merge = drawn.getMergedCell(range.startRow, range.startColumn);
  const primary = {
    ...(merge ?? { ...range, endRow: range.startRow, endColumn: range.startColumn }),
    actualRow: range.startRow,
    actualColumn: range.startColumn,
    isMerged: Boolean(merge),
    isMergedMainCell: Boolean(merge),
  };
  surface.draw(SetSelectionsOperation.id, {
    subUnitId: sheet.id,
    selections: [{ range, primary, style: null }],
    reveal: true,
  });
};
