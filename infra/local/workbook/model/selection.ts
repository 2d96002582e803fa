import type { WorkbookModel } from '../model.ts';
import type { Area } from './area.ts';
import type { Sheet } from './sheet.ts';
import { activate } from './sheets.ts';

/** Selects an area and brings its sheet to the front. */
export const select = (model: WorkbookModel, sheet: Sheet, area: Area, seatName: string): void => {
  activate(model, sheet, seatName);
  model.seat(seatName).selections.set(sheet.id, area);
  model.emit({ kind: 'selection', sheetId: sheet.id, area, seat: seatName });
};
