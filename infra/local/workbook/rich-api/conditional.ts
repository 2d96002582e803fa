import type { Area } from '../model/area.ts';
import { rankConditional, removeConditional } from '../model/conditionals.ts';
import { Refusal, present } from '../model/refusal.ts';
import type { ConditionalKind } from '../model/rules.ts';
import { type Args, isWire } from './args.ts';
import { changed } from './conditional-rules.ts';
import { RangeTarget } from './range-target.ts';
import type { Session } from './session.ts';
import type { ConditionalTarget, Targets } from './targets.ts';
import { NOTHING, type WireObject, type WireType } from './wire.ts';

type RuleKind = 'CellValueConditionalFormat' | 'CustomConditionalFormat' | 'TextConditionalFormat';

const RULES: Readonly<Record<ConditionalKind, RuleKind & keyof Targets>> = {
  CellValue: 'CellValueConditionalFormat',
  ContainsText: 'TextConditionalFormat',
  Custom: 'CustomConditionalFormat',
};

const ruleLink =
  (kind: ConditionalKind, mayBeMissing: boolean) =>
  (target: ConditionalTarget, session: Session): WireObject => {
    if (target.conditional.kind === kind) return session.wire(RULES[kind], target);
    if (mayBeMissing) return NOTHING;
    throw new Refusal('InvalidOperation', `The conditional format is of kind ${target.conditional.kind}.`);
  };

const areasOf = (args: Args, { sheet }: ConditionalTarget, session: Session): readonly Area[] => {
  const given = args.any(0);
  if (isWire(given) && given.target instanceof RangeTarget) return given.target.areas;
  return args
    .text(0)
    .split(',')
    .map((address) => session.place(address.trim(), sheet).area);
};

/** One conditional format. */
export const conditional: WireType<ConditionalTarget> = {
  identity: (target) => ({ Id: target.conditional.id }),
  scalars: {
    Id: { get: (target) => target.conditional.id },
    Priority: {
      get: ({ sheet, conditional: one }) => sheet.conditionals.indexOf(one),
      set: ({ sheet, conditional: one }, value, { model }) => rankConditional(model, sheet, one, Number(value)),
    },
    StopIfTrue: {
      get: (target) => target.conditional.stopsIfTrue,
      set: (target, value, session) => changed(target, { stopsIfTrue: value === true }, session),
    },
    Type: { get: (target) => target.conditional.kind },
  },
  links: {
    CellValue: ruleLink('CellValue', false),
    CellValueOrNullObject: ruleLink('CellValue', true),
    Custom: ruleLink('Custom', false),
    CustomOrNullObject: ruleLink('Custom', true),
    TextComparison: ruleLink('ContainsText', false),
    TextComparisonOrNullObject: ruleLink('ContainsText', true),
  },
  methods: {
    ChangeRuleToCellValue: (target, args, session) =>
      changed(target, { kind: 'CellValue', rule: args.json(0) }, session),
    ChangeRuleToContainsText: (target, args, session) =>
      changed(target, { kind: 'ContainsText', rule: args.json(0) }, session),
    ChangeRuleToCustom: (target, args, session) => changed(target, { kind: 'Custom', formula: args.text(0) }, session),
    Delete: ({ sheet, conditional: one }, _, { model }) => removeConditional(model, sheet, one),
    GetRange: ({ sheet, conditional: one }, _, session) => session.range(sheet, present(one.areas[0])),
    GetRangeOrNullObject: ({ sheet, conditional: one }, _, session) => {
      const [area] = one.areas;
      return area && one.areas.length === 1 ? session.range(sheet, area) : NOTHING;
    },
    GetRanges: ({ sheet, conditional: one }, _, session) => session.ranges('RangeAreas', sheet, one.areas),
    SetRanges: (target, args, session) => changed(target, { areas: [...areasOf(args, target, session)] }, session),
  },
};
