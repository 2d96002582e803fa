import {
  BooleanNumber,
  HorizontalAlign,
  type IBorderData,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import { type CellFormat, FRESH } from '../../model/format.ts';
import { drawnBorder } from './border.ts';

/** What is filled is repeated in Excel; what counts here is that it does not run over into the next cell. */
const HORIZONTAL: Readonly<Record<string, IStyleData>> = {
  Left: { ht: HorizontalAlign.LEFT },
  Center: { ht: HorizontalAlign.CENTER },
  CenterAcrossSelection: { ht: HorizontalAlign.CENTER },
  Right: { ht: HorizontalAlign.RIGHT },
  Justify: { ht: HorizontalAlign.JUSTIFIED },
  Distributed: { ht: HorizontalAlign.DISTRIBUTED },
  Fill: { tb: WrapStrategy.CLIP },
};

const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

const PIXELS_PER_INDENT = 9;

const flag = (is: boolean): BooleanNumber => (is ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/** How each look of the model is drawn. */
const LOOKS: { readonly [K in keyof CellFormat]-?: (look: Required<CellFormat>[K]) => IStyleData } = {
  numberFormat: (pattern) => (pattern === FRESH.numberFormat ? {} : { n: { pattern } }),
  fill: (rgb) => (rgb === '' ? {} : { bg: { rgb } }),
  fontColor: (rgb) => ({ cl: { rgb } }),
  fontName: (ff) => ({ ff }),
  fontSize: (fs) => ({ fs }),
  bold: (is) => ({ bl: flag(is) }),
  italic: (is) => ({ it: flag(is) }),
  underline: (kind) => ({ ul: { s: flag(kind !== 'None') } }),
  strikethrough: (is) => ({ st: { s: flag(is) } }),
  horizontal: (name) => HORIZONTAL[name] ?? {},
  vertical: (name) => (VERTICAL[name] === undefined ? {} : { vt: VERTICAL[name] }),
  wrap: (is) => (is ? { tb: WrapStrategy.WRAP } : {}),
  indent: (steps) => (steps === 0 ? {} : { pd: { l: steps * PIXELS_PER_INDENT } }),
  shrink: () => ({}),
  locked: () => ({}),
  formulaHidden: () => ({}),
  borderTop: (border) => ({ bd: { t: drawnBorder(border) } }),
  borderBottom: (border) => ({ bd: { b: drawnBorder(border) } }),
  borderLeft: (border) => ({ bd: { l: drawnBorder(border) } }),
  borderRight: (border) => ({ bd: { r: drawnBorder(border) } }),
};

const joined = (format: CellFormat): IStyleData => {
  const style: IStyleData = {};
  const border: IBorderData = {};
  for (const [key, look] of Object.entries(format)) {
    const { bd, ...rest } = (LOOKS[key as keyof CellFormat] as (look: unknown) => IStyleData)(look);
    Object.assign(style, rest);
    Object.assign(border, bd);
  }
  return Object.keys(border).length > 0 ? { ...style, bd: border } : style;
};

const KNOWN = new WeakMap<CellFormat, IStyleData>();

/** A format of the model as Univer's style; equal objects give one object. */
export const styleOf = (format: CellFormat): IStyleData => {
  const style = KNOWN.get(format) ?? joined(format);
  KNOWN.set(format, style);
  return style;
};

/** How a fresh sheet looks. */
export const FRESH_STYLE: IStyleData = {
  ff: FRESH.fontName,
  fs: FRESH.fontSize,
  vt: VerticalAlign.BOTTOM,
};
