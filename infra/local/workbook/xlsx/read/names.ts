import type { WorkbookModel } from '../../model.ts';
import type { Sheet } from '../../model/sheet.ts';
import { houseNames } from '../house-names.ts';
import type { Dropped } from './dropped.ts';
import { readable } from './formulas.ts';
import { reachesOut } from '#policy/form/reaching-out.ts';
import { type Element, attribute, child, childrenOf, flag, numberOf } from './xml.ts';

const known: Readonly<Record<string, string>> = houseNames;

const isForeign = (element: Element): boolean => {
  const name = attribute(element, 'name') ?? '';
  const isOfProgram = name.startsWith('_xlnm.') && !Object.hasOwn(known, name);
  return (
    isOfProgram || name === '' || flag(element, 'function') || flag(element, 'vbProcedure') || flag(element, 'xlm')
  );
};

/** Reads the declared names; `sheets` are all that the file lists, with gaps for those that are not kept. */
export const readNames = (
  workbook: Element,
  model: WorkbookModel,
  sheets: readonly (Sheet | undefined)[],
  dropped: Dropped,
): void => {
  for (const element of childrenOf(child(workbook, 'definedNames'), 'definedName')) {
    const formula = readable(element.text.trim());
    const local = numberOf(element, 'localSheetId');
    const sheet = local === undefined ? undefined : sheets[local];
    if (isForeign(element) || formula === '=' || (local !== undefined && !sheet)) continue;
    if (reachesOut(formula)) {
      dropped.note('links');
      continue;
    }
    const written = attribute(element, 'name') ?? '';
    const [name, comment] = [known[written] ?? written, attribute(element, 'comment') ?? ''];
    model.names.push({ name, sheetId: sheet?.id, formula, comment, visible: !flag(element, 'hidden') });
  }
};
