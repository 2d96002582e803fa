import { type WorkbookModel, freshId } from '../model.ts';
import { type Area, overlaps, without } from './area.ts';
import { mustAllow } from './protection.ts';
import type { Conditional, ConditionalKind } from './rules.ts';
import type { Sheet } from './sheet.ts';

/** The conditional formats that touch an area, the one with the first word first. */
export const conditionalsOn = (sheet: Sheet, areas: readonly Area[]): Conditional[] =>
  sheet.conditionals.filter((conditional) =>
    conditional.areas.some((one) => areas.some((area) => overlaps(one, area))),
  );

/** Puts a conditional format on areas, before all others; its rule is yet to be set. */
export const addConditional = (
  model: WorkbookModel,
  sheet: Sheet,
  areas: readonly Area[],
  kind: ConditionalKind,
): Conditional => {
  mustAllow(sheet, 'allowFormatCells');
  const made: Conditional = {
    id: freshId(),
    areas: [...areas],
    kind,
    formula: '',
    rule: null,
    format: {},
    stopsIfTrue: false,
  };
  sheet.conditionals.unshift(made);
  model.emit({ kind: 'conditional', sheetId: sheet.id });
  return made;
};

export const changeConditional = (
  model: WorkbookModel,
  sheet: Sheet,
  conditional: Conditional,
  parts: Partial<Omit<Conditional, 'id'>>,
): void => {
  Object.assign(conditional, parts);
  model.emit({ kind: 'conditional', sheetId: sheet.id });
};

/** Moves a conditional format to another place in the order. */
export const rankConditional = (
  model: WorkbookModel,
  sheet: Sheet,
  conditional: Conditional,
  priority: number,
): void => {
  sheet.conditionals = sheet.conditionals.filter((other) => other !== conditional);
  sheet.conditionals.splice(priority, 0, conditional);
  model.emit({ kind: 'conditional', sheetId: sheet.id });
};

export const removeConditional = (model: WorkbookModel, sheet: Sheet, conditional: Conditional): void => {
  sheet.conditionals = sheet.conditionals.filter((other) => other !== conditional);
  model.emit({ kind: 'conditional', sheetId: sheet.id });
};

/** Takes every conditional format off some areas; elsewhere they stay. */
export const clearConditionals = (model: WorkbookModel, sheet: Sheet, areas: readonly Area[]): void => {
  for (const conditional of sheet.conditionals)
    for (const area of areas) conditional.areas = conditional.areas.flatMap((one) => without(one, area));
  sheet.conditionals = sheet.conditionals.filter((conditional) => conditional.areas.length > 0);
  model.emit({ kind: 'conditional', sheetId: sheet.id });
};
