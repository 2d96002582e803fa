import type { WorkbookModel } from '../../model.ts';
import { type Area, areaFrom, columnsOf, rowsOf } from '../../model/area.ts';
import { EMPTY } from '../../model/cell.ts';
import { clearCells, tellContent } from '../../model/cells.ts';
import { mustBeWritable } from '../../model/protection.ts';
import { copiedFormula } from '../../model/reference.ts';
import type { Sheet } from '../../model/sheet.ts';

/** Cells the person has copied or cut in this workbook, and the text that went to the clipboard with them. */
export interface Copied {
  readonly sheetId: string;
  readonly area: Area;
  readonly text: string;
  readonly isCut: boolean;
}

/** Puts copied cells down elsewhere with their looks and formulas; cells that were cut are gone from where they stood. */
export const putCopied = (
  model: WorkbookModel,
  from: { readonly sheet: Sheet; readonly area: Area },
  to: { readonly sheet: Sheet; readonly top: number; readonly left: number },
  isCut: boolean,
): Area => {
  const { sheet, area } = from;
  const target = areaFrom(to.top, to.left, rowsOf(area), columnsOf(area));
  mustBeWritable(to.sheet, target);
  const [down, right] = isCut ? [0, 0] : [to.top - area.top, to.left - area.left];
  const copies = sheet.cells.within(area);
  const before = to.sheet.cell(target.top, target.left).value;
  if (isCut) clearCells(model, sheet, area, 'All');
  for (const [row, column] of to.sheet.cells.within(target)) to.sheet.cells.delete(row, column);
  for (const [row, column, cell] of copies)
    to.sheet.cells.set(row + to.top - area.top, column + to.left - area.left, {
      ...EMPTY,
      ...cell,
      formula: cell.formula === undefined ? undefined : copiedFormula(cell.formula, down, right),
    });
  model.emit({ kind: 'format', sheetId: to.sheet.id, area: target });
  tellContent(model, to.sheet, target, before);
  return target;
};
