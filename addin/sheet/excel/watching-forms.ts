import type { ActiveSheet, FormSheet } from '../form/form-sheet.ts';
import { mustBeThere, sheetOf } from './sheet-of.ts';
import { inTurn, listen, patiently, trip } from './turns.ts';

const settleMs = 400;

const jump: FormSheet['jump'] = (sheetId, cell) =>
  inTurn(async (context) => {
    const sheet = sheetOf(context, sheetId).load('visibility');
    await trip(context);
    mustBeThere(sheet);
    if (sheet.visibility !== 'Visible') sheet.visibility = 'Visible';
    sheet.activate();
    sheet.getRange(cell).select();
    await trip(context);
  });

const readActive = (): Promise<ActiveSheet> =>
  patiently(async (context) => {
    const sheet = sheetOf(context).load('id,name');
    await trip(context);
    return { sheetId: sheet.id, name: sheet.name };
  }, false);

const watch: FormSheet['watch'] = async (onChange) => {
  let isOn = true;
  let newest = 0;
  let known: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = async (): Promise<void> => {
    newest += 1;
    const mine = newest;
    const active = await readActive().catch(() => undefined);
    if (!isOn || mine !== newest || !active) return;
    known = active.sheetId;
    onChange(active);
  };
  const soon = (): Promise<void> => {
    clearTimeout(timer);
    timer = setTimeout(() => void tell(), settleMs);
    return Promise.resolve();
  };
  const concerns = ({ worksheetId, triggerSource }: Excel.WorksheetChangedEventArgs): boolean =>
    triggerSource !== 'ThisLocalAddin' && (known ?? worksheetId) === worksheetId;
  const unwatch = await listen(({ workbook: { worksheets } }) => [
    worksheets.onActivated.add(({ worksheetId }) => {
      known = worksheetId;
      return soon();
    }),
    worksheets.onChanged.add((change) => (concerns(change) ? soon() : Promise.resolve())),
  ]);
  void tell();
  return () => {
    isOn = false;
    clearTimeout(timer);
    unwatch();
  };
};

/** Where the person is, and what they do there. */
export const watchingForms = { jump, watch } satisfies Partial<FormSheet>;
