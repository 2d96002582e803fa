import type { FormSheet } from '../form/form-sheet.ts';
import { askCode } from './coding-forms.ts';
import { inTurn, trip } from './turns.ts';

const sheetsOf: FormSheet['sheetsOf'] = (contractId) =>
  inTurn(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name');
    await trip(context);
    const asked = worksheets.items.map((sheet) => ({ sheet, found: askCode(sheet) }));
    await trip(context);
    return asked
      .filter(({ found }) => found()?.contractId === contractId)
      .map(({ sheet: { id, name } }) => ({ sheetId: id, name }));
  });

/** Contract forms by whose they are. */
export const findingForms = { sheetsOf } satisfies Partial<FormSheet>;
