import type { WorkbookModel } from '../model.ts';
import type { Area } from './area.ts';
import { movedFormula } from './reference.ts';
import type { Json } from './rules.ts';
import type { Sheet } from './sheet.ts';
import { type Shift, shiftedArea, shiftedAreas } from './shift.ts';

/** Merged cells and rules lie where their cells lie. */
export const moveRules = (sheet: Sheet, shift: Shift): void => {
  sheet.merges = shiftedAreas(sheet.merges, shift);
  for (const rule of [...sheet.validations, ...sheet.conditionals]) rule.areas = shiftedAreas(rule.areas, shift);
  sheet.validations = sheet.validations.filter((validation) => validation.areas.length > 0);
  sheet.conditionals = sheet.conditionals.filter((conditional) => conditional.areas.length > 0);
};

/** A comment goes with its cell. */
export const moveComments = (model: WorkbookModel, sheet: Sheet, shift: Shift): void => {
  model.comments = model.comments.filter((comment) => {
    const moved = comment.sheetId === sheet.id ? shiftedArea(comment.area, shift) : comment.area;
    comment.area = moved ?? comment.area;
    return moved !== undefined;
  });
};

const inRule = (rule: Json, rewrite: (formula: string) => string): Json => {
  if (typeof rule === 'string') return rule.startsWith('=') ? rewrite(rule) : rule;
  if (rule === null || typeof rule !== 'object') return rule;
  if (Array.isArray(rule)) return rule.map((part: Json) => inRule(part, rewrite));
  return Object.fromEntries(Object.entries(rule).map(([key, part]) => [key, inRule(part, rewrite)]));
};

/** A rule is written for its first cell; when that cell is deleted the rule goes on for the next as it stands. */
const rewriteRules = (sheet: Sheet, rewrite: (formula: string) => string): void => {
  const orKeep = (formula: string) => {
    const moved = rewrite(formula);
    return moved.includes('#REF!') ? formula : moved;
  };
  for (const validation of sheet.validations)
    validation.rule = inRule(validation.rule, orKeep) as typeof validation.rule;
  for (const conditional of sheet.conditionals) {
    conditional.formula = orKeep(conditional.formula);
    conditional.rule = inRule(conditional.rule, orKeep);
  }
};

/** What the charts of a sheet are drawn from, rewritten. */
export const rewriteCharts = (sheet: Sheet, rewrite: (formula: string) => string): void => {
  for (const series of sheet.charts.flatMap((chart) => chart.series))
    for (const part of ['name', 'categories', 'values'] as const)
      if (series[part].startsWith('=')) series[part] = rewrite(series[part]);
};

/** Every formula in the workbook, in cells, names, rules and charts, goes on pointing at the same cells. */
export const moveFormulas = (model: WorkbookModel, sheet: Sheet, shift: Shift): void => {
  const move = (area: Area) => shiftedArea(area, shift);
  const moved = (formula: string, standing: string | undefined) =>
    movedFormula(formula, standing === sheet.id, sheet.name, move);
  for (const { sheet: standing, row, column, formula } of model.formulas()) {
    const after = moved(formula, standing.id);
    if (after !== formula) standing.cells.set(row, column, { ...standing.cell(row, column), formula: after });
  }
  for (const name of model.names) name.formula = moved(name.formula, name.sheetId);
  for (const standing of model.sheets) {
    rewriteRules(standing, (formula) => moved(formula, standing.id));
    rewriteCharts(standing, (formula) => moved(formula, standing.id));
  }
};
