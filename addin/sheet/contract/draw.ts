import type { Form } from '#policy/form/reading.ts';
import type { Contract } from '#policy/terms/contract.ts';
import type { FormSheet } from '../form/form-sheet.ts';
import { codeOf } from './code-of.ts';
import { filledMap, withLineBelow, type Values } from './filled-map.ts';

/**
 * Draws a contract's sheet with these values. The code is drawn with it, so that a sheet without one is never left
 * behind; then the sheet itself remembers it too.
 */
export async function drawContract(
  forms: Pick<FormSheet, 'draw' | 'setCode'>,
  contract: Contract,
  form: Form,
  values: Values,
): Promise<string> {
  const code = codeOf(contract);
  const map = withLineBelow(filledMap(form.map, values), code);
  const sheetId = await forms.draw(map, `${form.map.sheet} ${contract.customerName}`);
  await forms.setCode(sheetId, code);
  return sheetId;
}
