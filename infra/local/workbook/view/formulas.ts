import { CellValueType, type ICellData, type IObjectMatrixPrimitiveType, type Nullable } from '@univerjs/core';
import { SetFormulaCalculationResultMutation } from '@univerjs/preset-sheets-core';
import type { WorkbookModel } from '../model.ts';
import type { CellValue } from '../model/cell.ts';
import type { Surface } from './surface.ts';

type Results = Readonly<
  Record<string, Nullable<Record<string, Nullable<IObjectMatrixPrimitiveType<Nullable<ICellData>>>>>>
>;

const resultOf = (cell: Nullable<ICellData>): CellValue => {
  const value = cell?.v ?? '';
  return cell?.t === CellValueType.BOOLEAN ? Boolean(Number(value)) : value;
};

/** Brings what Univer's engine makes of the formulas back into the model. */
export const takeResults = (surface: Surface, model: WorkbookModel): (() => void) => {
  const heard = surface.commands.onCommandExecuted(({ id, params }) => {
    if (id !== SetFormulaCalculationResultMutation.id) return;
    const { unitData } = params as { unitData: Results };
    for (const [sheetId, rows] of Object.entries(unitData[surface.unitId] ?? {}))
      for (const [row, cells] of Object.entries(rows ?? {}))
        for (const [column, cell] of Object.entries(cells as Record<string, Nullable<ICellData>>))
          model.setComputed(sheetId, Number(row), Number(column), resultOf(cell));
  });
  return () => heard.dispose();
};
