import { changeConditional } from '../model/conditionals.ts';
import { type Border, type FormatKey, NO_BORDER } from '../model/format.ts';
import { Refusal } from '../model/refusal.ts';
import type { Json } from '../model/rules.ts';
import { asColour } from './looks.ts';
import { asText } from './plain.ts';
import type { ConditionalBorderTarget, ConditionalTarget } from './targets.ts';
import type { Scalar, WireObject, WireType } from './wire.ts';
import type { Session } from './session.ts';

const look = (key: FormatKey, read: (value: Json) => Json = (value) => value): Scalar<ConditionalTarget> => ({
  get: ({ conditional }) => (conditional.format[key] ?? null) as Json,
  set: ({ sheet, conditional }, value, { model }) =>
    changeConditional(model, sheet, conditional, { format: { ...conditional.format, [key]: read(value) } }),
});

const forget =
  (...keys: FormatKey[]) =>
  ({ sheet, conditional }: ConditionalTarget, _: unknown, { model }: Session): void => {
    const kept = Object.entries(conditional.format).filter(([key]) => !keys.includes(key as FormatKey));
    changeConditional(model, sheet, conditional, { format: Object.fromEntries(kept) });
  };

export const conditionalFill: WireType<ConditionalTarget> = {
  scalars: { Color: look('fill', asColour) },
  methods: { Clear: forget('fill') },
};

export const conditionalFont: WireType<ConditionalTarget> = {
  scalars: {
    Bold: look('bold'),
    Color: look('fontColor', asColour),
    Italic: look('italic'),
    Strikethrough: look('strikethrough'),
    Underline: look('underline'),
  },
  methods: { Clear: forget('bold', 'fontColor', 'italic', 'strikethrough', 'underline') },
};

const SIDES = {
  EdgeBottom: 'borderBottom',
  EdgeLeft: 'borderLeft',
  EdgeRight: 'borderRight',
  EdgeTop: 'borderTop',
} as const;

const sideOf = (key: Json): ConditionalBorderTarget['side'] => {
  if (typeof key === 'string' && Object.hasOwn(SIDES, key)) return SIDES[key as keyof typeof SIDES];
  throw new Refusal('InvalidArgument', `There is no edge '${JSON.stringify(key)}'.`);
};

const border = (key: Json, target: ConditionalTarget, session: Session): WireObject =>
  session.wire('ConditionalRangeBorder', { ...target, side: sideOf(key) });

const line = (part: keyof Border, read: (value: Json) => string): Scalar<ConditionalBorderTarget> => ({
  get: ({ conditional, side }) => conditional.format[side]?.[part] ?? null,
  set: ({ sheet, conditional, side }, value, { model }) => {
    const known = conditional.format[side] ?? { ...NO_BORDER, style: 'Continuous' };
    const format = { ...conditional.format, [side]: { ...known, [part]: read(value) } };
    changeConditional(model, sheet, conditional, { format });
  },
});

export const conditionalBorder: WireType<ConditionalBorderTarget> = {
  identity: ({ side }) => ({ _Id: side }),
  scalars: { Color: line('color', asColour), Style: line('style', asText) },
};

/** How cells look where a rule holds. */
export const conditionalFormat: WireType<ConditionalTarget> = {
  scalars: { NumberFormat: look('numberFormat') },
  links: {
    Borders: (target, session) => session.wire('ConditionalRangeBorderCollection', target),
    Fill: (target, session) => session.wire('ConditionalRangeFill', target),
    Font: (target, session) => session.wire('ConditionalRangeFont', target),
  },
  methods: {
    ClearFormat: ({ sheet, conditional }, _, { model }) => changeConditional(model, sheet, conditional, { format: {} }),
  },
};

/** The lines around a cell where a rule holds. */
export const conditionalBorders: WireType<ConditionalTarget> = {
  scalars: { Count: { get: () => Object.keys(SIDES).length } },
  item: (target, key, session) => border(key, target, session),
  items: (target, session) => Object.keys(SIDES).map((key) => border(key, target, session)),
  links: {
    Bottom: (target, session) => border('EdgeBottom', target, session),
    Left: (target, session) => border('EdgeLeft', target, session),
    Right: (target, session) => border('EdgeRight', target, session),
    Top: (target, session) => border('EdgeTop', target, session),
  },
  methods: {
    GetItem: (target, args, session) => border(args.json(0), target, session),
  },
};
