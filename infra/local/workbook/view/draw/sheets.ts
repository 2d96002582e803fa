import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetFrozenMutation,
  SetTabColorMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  ToggleGridlinesMutation,
} from '@univerjs/preset-sheets-core';
import { BooleanNumber, mergeWorksheetSnapshotWithDefault } from '@univerjs/core';
import type { WorkbookModel } from '../../model.ts';
import type { Happening } from '../../model/change.ts';
import type { Sheet } from '../../model/sheet.ts';
import type { Surface } from '../surface.ts';
import { drawnWorkbook } from './cells.ts';
import { frozenPicture, sheetPicture } from './sheet-picture.ts';

type What = Extract<Happening, { kind: 'sheet' }>['what'];

type Drawing = readonly [mutation: string, params: object];

const orderOf = (surface: Surface, sheetId: string): number =>
  drawnWorkbook(surface)
    ?.getSheetOrders()
    .findIndex((id) => id === sheetId) ?? -1;

/** What tells Univer of a change to a sheet as a whole. */
const DRAWINGS: Partial<Record<What, (sheet: Sheet, model: WorkbookModel, surface: Surface) => Drawing>> = {
  added: (sheet, model) => [
    InsertSheetMutation.id,
    { index: model.sheets.indexOf(sheet), sheet: mergeWorksheetSnapshotWithDefault(sheetPicture(sheet)) },
  ],
  renamed: (sheet) => [SetWorksheetNameMutation.id, { name: sheet.name }],
  moved: (sheet, model, surface) => [
    SetWorksheetOrderMutation.id,
    { fromOrder: orderOf(surface, sheet.id), toOrder: model.sheets.indexOf(sheet) },
  ],
  visibility: (sheet) => [
    SetWorksheetHideMutation.id,
    { hidden: sheet.visibility === 'Visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE },
  ],
  frozen: (sheet) => [SetFrozenMutation.id, frozenPicture(sheet)],
  gridlines: (sheet) => [
    ToggleGridlinesMutation.id,
    { showGridlines: sheet.showsGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE },
  ],
  tabColor: (sheet) => [SetTabColorMutation.id, { color: sheet.tabColor }],
};

/** Draws a sheet's coming, going, name, place and other things it has as a whole. */
export const drawSheetAsWhole = (surface: Surface, model: WorkbookModel, sheetId: string, what: What): void => {
  const sheet = model.find(sheetId);
  if (!sheet) {
    surface.draw(RemoveSheetMutation.id, { subUnitId: sheetId });
    return;
  }
  const drawing = DRAWINGS[what]?.(sheet, model, surface);
  if (drawing) surface.draw(drawing[0], { subUnitId: sheetId, ...drawing[1] });
};
