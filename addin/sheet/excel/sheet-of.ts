import { formTrouble } from '../form/troubles.ts';
import type { Context } from './turns.ts';

/** A sheet by its id, or the active one. Whether it is there is known after a trip: see {@link mustBeThere}. */
export const sheetOf = ({ workbook: { worksheets } }: Context, sheetId?: string): Excel.Worksheet =>
  sheetId === undefined ? worksheets.getActiveWorksheet() : worksheets.getItemOrNullObject(sheetId);

/** Refuses to go on without the sheet. */
export function mustBeThere(sheet: Excel.Worksheet): void {
  if (sheet.isNullObject) throw formTrouble('noSheet');
}

/** What places a block of cells. */
export const placement = 'rowIndex,columnIndex,rowCount,columnCount';
