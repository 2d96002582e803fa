import { changeConditional } from '../model/conditionals.ts';
import { Refusal } from '../model/refusal.ts';
import type { Json } from '../model/rules.ts';
import type { Session } from './session.ts';
import type { ConditionalTarget } from './targets.ts';
import type { WireObject, WireType } from './wire.ts';

/** Changes parts of a conditional format. */
export const changed = (
  { sheet, conditional }: ConditionalTarget,
  parts: Parameters<typeof changeConditional>[3],
  { model }: Session,
): void => changeConditional(model, sheet, conditional, parts);

const format = (target: ConditionalTarget, session: Session): WireObject =>
  session.wire('ConditionalRangeFormat', target);

const withRule: WireType<ConditionalTarget> = {
  scalars: {
    Rule: {
      get: (target) => target.conditional.rule,
      set: (target, rule, session) => changed(target, { rule }, session),
    },
  },
  links: { Format: format },
};

export const cellValueRule = withRule;
export const textRule = withRule;

/** A conditional format that holds where a formula is true. */
export const customRule: WireType<ConditionalTarget> = {
  links: { Format: format, Rule: (target, session) => session.wire('ConditionalFormatRule', target) },
};

const asFormula = (value: Json): string => {
  if (typeof value !== 'string' || value === '') throw new Refusal('InvalidArgument', 'A rule is a formula.');
  return value.startsWith('=') ? value : `=${value}`;
};

const formula = {
  get: (target: ConditionalTarget): Json => target.conditional.formula,
  set: (target: ConditionalTarget, value: Json, session: Session): void =>
    changed(target, { formula: asFormula(value) }, session),
};

/** The formula of a rule. */
export const customFormula: WireType<ConditionalTarget> = { scalars: { Formula: formula, FormulaLocal: formula } };
