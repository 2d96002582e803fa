import type { Border } from '../model/format.ts';
import { NO_BORDER } from '../model/format.ts';
import { EDGES, type Edge, commonBorder, drawBorder, formatCells } from '../model/formats.ts';
import { autofit, commonOfLines, resizeLines } from '../model/lines.ts';
import { Refusal } from '../model/refusal.ts';
import type { Json } from '../model/rules.ts';
import { asColour, lookOf, patchOf } from './looks.ts';
import { asText } from './plain.ts';
import type { RangeTarget } from './range-target.ts';
import type { BorderTarget } from './targets.ts';
import type { Scalar, WireType } from './wire.ts';

const look = (path: string): Scalar<RangeTarget> => ({
  get: ({ sheet, area }) => lookOf(sheet, area, path),
  set: ({ sheet, areas }, value, { model }) => {
    for (const area of areas) formatCells(model, sheet, area, patchOf(path, value));
  },
});

const asSize = (value: Json): number => {
  if (typeof value !== 'number' || value < 0) throw new Refusal('InvalidArgument');
  return value;
};

const size = (axis: 'rows' | 'columns'): Scalar<RangeTarget> => ({
  get: ({ sheet, area }) =>
    commonOfLines(area, axis, (index) => (axis === 'rows' ? sheet.rowHeight(index) : sheet.columnWidth(index))) ?? null,
  set: ({ sheet, areas }, value, { model }) => {
    for (const area of areas) resizeLines(model, sheet, axis, area, asSize(value));
  },
});

export const fill: WireType<RangeTarget> = {
  scalars: { Color: look('fill/color') },
  methods: {
    Clear: ({ sheet, areas }, _, { model }) => {
      for (const area of areas) formatCells(model, sheet, area, { fill: '' });
    },
  },
};

export const font: WireType<RangeTarget> = {
  scalars: {
    Bold: look('font/bold'),
    Color: look('font/color'),
    Italic: look('font/italic'),
    Name: look('font/name'),
    Size: look('font/size'),
    Strikethrough: look('font/strikethrough'),
    Underline: look('font/underline'),
  },
};

export const cellProtection: WireType<RangeTarget> = {
  scalars: { FormulaHidden: look('protection/formulaHidden'), Locked: look('protection/locked') },
};

/** How the cells of a range look. */
export const rangeFormat: WireType<RangeTarget> = {
  scalars: {
    ColumnWidth: size('columns'),
    HorizontalAlignment: look('horizontalAlignment'),
    IndentLevel: look('indentLevel'),
    RowHeight: size('rows'),
    ShrinkToFit: look('shrinkToFit'),
    VerticalAlignment: look('verticalAlignment'),
    WrapText: look('wrapText'),
  },
  links: {
    Borders: (target, session) => session.wire('RangeBorderCollection', target),
    Fill: (target, session) => session.wire('RangeFill', target),
    Font: (target, session) => session.wire('RangeFont', target),
    Protection: (target, session) => session.wire('FormatProtection', target),
  },
  methods: {
    AutofitColumns: ({ sheet, area }, _, { model }) => autofit(model, sheet, 'columns', area),
    AutofitRows: ({ sheet, area }, _, { model }) => autofit(model, sheet, 'rows', area),
  },
};

const isEdge = (value: Json): value is Edge => typeof value === 'string' && Object.hasOwn(EDGES, value);

/** The lines around and inside a range. */
export const borders: WireType<RangeTarget> = {
  scalars: { Count: { get: () => Object.keys(EDGES).length } },
  item: (range, key, session) => {
    if (!isEdge(key)) throw new Refusal('InvalidArgument', `There is no edge '${JSON.stringify(key)}'.`);
    return session.wire('RangeBorder', { range, edge: key });
  },
  items: (range, session) =>
    Object.keys(EDGES).map((edge) => session.wire('RangeBorder', { range, edge: edge as Edge })),
  methods: {
    GetItemAt: (range, args, session) => {
      const edge = Object.keys(EDGES)[args.number(0)];
      return session.wire('RangeBorder', { range, edge: edge as Edge });
    },
  },
};

const line = (part: keyof Border, read: (value: Json) => string): Scalar<BorderTarget> => ({
  get: ({ range, edge }) => commonBorder(range.sheet, range.area, edge)?.[part] ?? null,
  set: ({ range, edge }, value, { model }) => {
    for (const area of range.areas) {
      const known = commonBorder(range.sheet, area, edge) ?? NO_BORDER;
      const isDrawn = part !== 'style' && known.style === 'None' ? { style: 'Continuous' } : {};
      drawBorder(model, range.sheet, area, edge, { ...known, ...isDrawn, [part]: read(value) });
    }
  },
});

export const border: WireType<BorderTarget> = {
  identity: ({ edge }) => ({ _Id: edge }),
  scalars: {
    Color: line('color', asColour),
    SideIndex: { get: ({ edge }) => edge },
    Style: line('style', asText),
    Weight: line('weight', asText),
  },
};
