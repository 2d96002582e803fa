import { addressOf } from '#policy/form/address.ts';
import type { FormSheet } from '../form/form-sheet.ts';
import { mustBeThere, placement, sheetOf } from './sheet-of.ts';
import { inTurn, trip } from './turns.ts';

const selected: FormSheet['selected'] = () =>
  inTurn(async (context) => {
    const cell = context.workbook.getActiveCell().load(placement);
    const sheet = cell.worksheet.load('id');
    await trip(context);
    return { sheetId: sheet.id, cell: addressOf({ row: cell.rowIndex + 1, column: cell.columnIndex + 1 }) };
  });

const freeze: FormSheet['freeze'] = (sheetId, rows) =>
  inTurn(async (context) => {
    const sheet = sheetOf(context, sheetId);
    sheet.freezePanes.freezeRows(rows);
    await trip(context);
    mustBeThere(sheet);
  });

/** Where the cursor is, and what stays in view while one scrolls. */
export const selectingForms = { selected, freeze } satisfies Partial<FormSheet>;
