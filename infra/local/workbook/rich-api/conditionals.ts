import { addConditional, clearConditionals, conditionalsOn } from '../model/conditionals.ts';
import { present } from '../model/refusal.ts';
import type { ConditionalKind, Json } from '../model/rules.ts';
import type { RangeTarget } from './range-target.ts';
import type { ConditionalTarget } from './targets.ts';
import { NOTHING, type WireType } from './wire.ts';

const KINDS: Readonly<Record<string, ConditionalKind>> = {
  CellValue: 'CellValue',
  ContainsText: 'ContainsText',
  Custom: 'Custom',
};

const on = (target: RangeTarget): ConditionalTarget[] =>
  conditionalsOn(target.sheet, target.areas).map((one) => ({ sheet: target.sheet, conditional: one }));

const byId = (target: RangeTarget, id: Json): ConditionalTarget | undefined =>
  on(target).find((one) => one.conditional.id === id);

/** The conditional formats that touch a range. */
export const conditionals: WireType<RangeTarget> = {
  scalars: { Count: { get: (target) => on(target).length } },
  item: (target, id, session) => session.wire('ConditionalFormat', present(byId(target, id))),
  items: (target, session) => on(target).map((one) => session.wire('ConditionalFormat', one)),
  methods: {
    Add: ({ sheet, areas }, args, session) => {
      const given = args.text(0);
      const kind = present(
        KINDS[given],
        'ApiNotFound',
        `A conditional format '${given}' is not known to this workbook.`,
      );
      return session.wire('ConditionalFormat', {
        sheet,
        conditional: addConditional(session.model, sheet, areas, kind),
      });
    },
    ClearAll: ({ sheet, areas }, _, { model }) => clearConditionals(model, sheet, areas),
    GetCount: (target) => on(target).length,
    GetItem: (target, args, session) => session.wire('ConditionalFormat', present(byId(target, args.json(0)))),
    GetItemAt: (target, args, session) => session.wire('ConditionalFormat', present(on(target)[args.number(0)])),
    GetItemOrNullObject: (target, args, session) => {
      const known = byId(target, args.json(0));
      return known ? session.wire('ConditionalFormat', known) : NOTHING;
    },
  },
};
