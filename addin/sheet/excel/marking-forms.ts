import { areaOf, joined } from '../form/areas.ts';
import type { FormSheet } from '../form/form-sheet.ts';
import {
  addressesOfMarks,
  isSame,
  levelOf,
  levelsFromMild,
  markedBy,
  markedIn,
  markFormula,
  type Marked,
} from '../form/marks.ts';
import { addOverlayRule } from './overlay-rule.ts';
import { mustBeThere, mustBeUnprotected, sheetOf } from './sheet-of.ts';
import { inTurn, trip, type Context } from './turns.ts';

/** Our rules on the sheet, each with where it holds, which is known after the next trip. */
async function ourRules(context: Context, sheet: Excel.Worksheet) {
  const rules = sheet.getRange().conditionalFormats.load('items/type,items/customOrNullObject/rule/formula');
  sheet.protection.load('protected');
  await trip(context);
  mustBeThere(sheet);
  return rules.items.flatMap((rule) => {
    const level = rule.type === 'Custom' ? levelOf(rule.customOrNullObject.rule.formula) : undefined;
    return level ? [{ rule, level, where: rule.getRanges() }] : [];
  });
}

function drawMarks(sheet: Excel.Worksheet, wanted: Marked): void {
  for (const level of levelsFromMild)
    for (const addresses of joined(addressesOfMarks(wanted.get(level) ?? new Set())))
      addOverlayRule(sheet.getRanges(addresses), level, markFormula(level));
}

const mark: FormSheet['mark'] = (sheetId, marks) =>
  inTurn(async (context) => {
    const sheet = sheetOf(context, sheetId);
    const rules = await ourRules(context, sheet);
    const wanted = markedBy(marks);
    if (rules.length > 0) {
      for (const { where } of rules)
        where.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
      await trip(context);
    }
    const there = markedIn(rules.map(({ level, where }) => ({ level, areas: where.areas.items.map(areaOf) })));
    if (isSame(there, wanted)) return;
    mustBeUnprotected(sheet);
    for (const { rule } of rules) rule.delete();
    drawMarks(sheet, wanted);
    await trip(context);
  });

/** The overlay on forms. */
export const markingForms = { mark, unmark: (sheetId) => mark(sheetId, []) } satisfies Partial<FormSheet>;
