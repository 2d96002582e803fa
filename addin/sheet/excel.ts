import { open } from './excel/opening-table.ts';
import { select } from './excel/selecting-rows.ts';
import { watchWaiting } from './excel/turns.ts';
import { watchEdits, watchSelection } from './excel/watching-rows.ts';
import { visit } from './excel/writing-rows.ts';
import type { Sheet } from './sheet.ts';

export { excelVisits } from './excel/turns.ts';

/** The workbook that the pane stands beside. */
export const excelSheet: Sheet = {
  open,
  visit,
  select,
  watchSelection,
  watchEdits,
  watchWaiting,
};

/** Where the pane stands, and the language that Office speaks there. */
export async function whenReady(): Promise<{ readonly isExcel: boolean; readonly language: string }> {
  if (!('Office' in globalThis)) return { isExcel: false, language: navigator.language };
  const { host } = (await Office.onReady()) as { readonly host: Office.HostType | null };
  const isExcel = host === Office.HostType.Excel;
  return { isExcel, language: isExcel ? Office.context.displayLanguage : navigator.language };
}
