import {
  DataValidationErrorStyle,
  DataValidationRenderMode,
  DataValidationType,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import { serializeListOptions } from '@univerjs/preset-sheets-core';
import {
  AddDataValidationMutation,
  RemoveDataValidationMutation,
  SheetDataValidationModel,
} from '@univerjs/preset-sheets-data-validation';
import type { WorkbookModel } from '../../model.ts';
import type { Validation } from '../../model/rules.ts';
import type { Sheet } from '../../model/sheet.ts';
import { listEntries } from '../../model/validations.ts';
import type { Surface } from '../surface.ts';
import { type Extent, rangeOf } from './measure.ts';

/** Whether a cell with this validation offers a list to choose from. */
export const hasDropDown = (validation: Validation | undefined): boolean => {
  const list = validation?.rule['list'] as { inCellDropDown?: boolean } | undefined;
  return list !== undefined && list.inCellDropDown !== false;
};

/** Only lists are drawn, for their drop-downs; what may be typed is for the model to say, so Univer only informs. */
const rulesOf = (model: WorkbookModel, sheet: Sheet, extent: Extent): ISheetDataValidationRule[] =>
  sheet.validations.flatMap((validation, index) => {
    const entries = listEntries(model, sheet, validation);
    if (!entries || !hasDropDown(validation)) return [];
    return {
      uid: `list-${index}`,
      type: DataValidationType.LIST,
      formula1: serializeListOptions(entries),
      ranges: validation.areas.map((area) => rangeOf(area, extent)),
      renderMode: DataValidationRenderMode.TEXT,
      errorStyle: DataValidationErrorStyle.INFO,
      showErrorMessage: false,
      allowBlank: true,
    };
  });

/** Draws the drop-downs of a sheet as its validations stand in the model. */
export const drawValidations = (surface: Surface, model: WorkbookModel, sheet: Sheet, extent: Extent): void => {
  const known = surface.injector.get(SheetDataValidationModel).getRules(surface.unitId, sheet.id);
  const wanted = rulesOf(model, sheet, extent);
  if (known.length > 0)
    surface.draw(RemoveDataValidationMutation.id, { subUnitId: sheet.id, ruleId: known.map(({ uid }) => uid) });
  if (wanted.length > 0) surface.draw(AddDataValidationMutation.id, { subUnitId: sheet.id, rule: wanted });
};
