import { formTrouble } from '../form/troubles.ts';
import { troubleOf } from '../obstacles.ts';
import { isReadOnlyDocument, type Context } from './turns.ts';

/** A sheet by its id, or the active one. Whether it is there is known after a trip: see {@link mustBeThere}. */
export const sheetOf = ({ workbook: { worksheets } }: Context, sheetId?: string): Excel.Worksheet =>
  sheetId === undefined ? worksheets.getActiveWorksheet() : worksheets.getItemOrNullObject(sheetId);

/** Refuses to go on without the sheet. */
export function mustBeThere(sheet: Excel.Worksheet): void {
  if (sheet.isNullObject) throw formTrouble('noSheet');
}

/** Refuses to change a workbook that is open for reading only. */
export function mustBeOpenForWriting(): void {
  if (isReadOnlyDocument()) throw troubleOf('readOnly');
}

/** Refuses to change a sheet that is protected, once `protection/protected` is known. */
export function mustBeUnprotected(sheet: Excel.Worksheet): void {
  mustBeOpenForWriting();
  if (sheet.protection.protected) throw troubleOf('protected');
}

/** What places a block of cells. */
export const placement = 'rowIndex,columnIndex,rowCount,columnCount';
