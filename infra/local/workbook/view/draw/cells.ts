import {
  type ICellData,
  type IObjectMatrixPrimitiveType,
  IUniverInstanceService,
  UniverInstanceType,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/preset-sheets-core';
import { type Area, intersection } from '../../model/area.ts';
import type { Sheet } from '../../model/sheet.ts';
import type { Surface } from '../surface.ts';
import { cellPicture } from './cell-picture.ts';

/** The workbook as Univer keeps it. */
export const drawnWorkbook = (surface: Surface): Workbook | undefined =>
  surface.injector.get(IUniverInstanceService).getUnit<Workbook>(surface.unitId, UniverInstanceType.UNIVER_SHEET) ??
  undefined;

/** The sheet as Univer keeps it. */
export const drawnSheet = (surface: Surface, sheetId: string): Worksheet | undefined =>
  drawnWorkbook(surface)?.getSheetBySheetId(sheetId) ?? undefined;

const inUse = (sheet: Sheet, drawn: Worksheet): Area => {
  const used = sheet.cells.bounds(() => true);
  const shown = drawn.getCellMatrix().getDataRange();
  return {
    top: 0,
    left: 0,
    bottom: Math.max(used?.bottom ?? 0, shown.endRow),
    right: Math.max(used?.right ?? 0, shown.endColumn),
  };
};

/** Univer would keep looks that are gone, so what it has is taken away first. */
const collect = (
  sheet: Sheet,
  drawn: Worksheet,
  area: Area,
  into: IObjectMatrixPrimitiveType<ICellData | null>,
): void => {
  const matrix = drawn.getCellMatrix();
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let column = area.left; column <= area.right; column += 1) {
      const picture = cellPicture(sheet, row, column);
      const isDrawn = Boolean(matrix.getValue(row, column));
      if (!picture && !isDrawn) continue;
      if (isDrawn) matrix.realDeleteValue(row, column);
      (into[row] ??= {})[column] = picture ?? null;
    }
};

/** Draws some areas of a sheet as they stand in the model. */
export const drawCells = (surface: Surface, sheet: Sheet, areas: readonly Area[]): void => {
  const drawn = drawnSheet(surface, sheet.id);
  if (!drawn) return;
  const whole = inUse(sheet, drawn);
  const cellValue: IObjectMatrixPrimitiveType<ICellData | null> = {};
  for (const area of areas) {
    const part = intersection(area, whole);
    if (part) collect(sheet, drawn, part, cellValue);
  }
  if (Object.keys(cellValue).length > 0) surface.draw(SetRangeValuesMutation.id, { subUnitId: sheet.id, cellValue });
};
