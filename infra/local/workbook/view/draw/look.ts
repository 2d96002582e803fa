import {
  BooleanNumber,
  HorizontalAlign,
  type IBorderData,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import { type CellFormat, FRESH, colour } from '../../model/format.ts';
import { heardBorder } from './border.ts';

const HORIZONTAL: Readonly<Record<number, string>> = {
  [HorizontalAlign.LEFT]: 'Left',
  [HorizontalAlign.CENTER]: 'Center',
  [HorizontalAlign.RIGHT]: 'Right',
  [HorizontalAlign.JUSTIFIED]: 'Justify',
  [HorizontalAlign.DISTRIBUTED]: 'Distributed',
};

const VERTICAL: Readonly<Record<number, string>> = {
  [VerticalAlign.TOP]: 'Top',
  [VerticalAlign.MIDDLE]: 'Center',
  [VerticalAlign.BOTTOM]: 'Bottom',
};

const hex = (part: string): string => Number(part).toString(16).padStart(2, '0');

/** A colour as Univer's pickers give it, `#abc`, `#aabbcc` or `rgb(…)`, in the model's writing. */
const heardColour = (rgb: Nullable<string>): string | undefined => {
  if (!rgb) return undefined;
  const [, red, green, blue] = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(rgb) ?? [];
  if (red !== undefined && green !== undefined && blue !== undefined) return colour(hex(red) + hex(green) + hex(blue));
  return colour(rgb.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3'));
};

const SIDES = { t: 'borderTop', b: 'borderBottom', l: 'borderLeft', r: 'borderRight' } as const;

const borders = (drawn: IBorderData): CellFormat =>
  Object.fromEntries(
    Object.entries(SIDES)
      .filter(([side]) => side in drawn)
      .map(([side, key]) => [key, heardBorder(drawn[side as keyof typeof SIDES])]),
  );

type Heard = { readonly [K in keyof IStyleData]-?: (value: NonNullable<IStyleData[K]> | null) => CellFormat };

/** What a part of a Univer style means to the model; null takes the look away. */
const PARTS: Partial<Heard> = {
  ff: (name) => ({ fontName: name ?? FRESH.fontName }),
  fs: (size) => ({ fontSize: size ?? FRESH.fontSize }),
  bl: (is) => ({ bold: is === BooleanNumber.TRUE }),
  it: (is) => ({ italic: is === BooleanNumber.TRUE }),
  ul: (line) => ({ underline: line?.s === BooleanNumber.TRUE ? 'Single' : 'None' }),
  st: (line) => ({ strikethrough: line?.s === BooleanNumber.TRUE }),
  cl: (color) => ({ fontColor: heardColour(color?.rgb) ?? FRESH.fontColor }),
  bg: (color) => ({ fill: heardColour(color?.rgb) ?? FRESH.fill }),
  ht: (way) => ({ horizontal: HORIZONTAL[way ?? 0] ?? FRESH.horizontal }),
  vt: (way) => ({ vertical: VERTICAL[way ?? 0] ?? FRESH.vertical }),
  tb: (way) => ({ wrap: way === WrapStrategy.WRAP }),
  n: (format) => ({ numberFormat: format?.pattern ?? FRESH.numberFormat }),
  bd: (drawn) => (drawn ? borders(drawn) : borders({ t: null, b: null, l: null, r: null })),
};

/** What somebody's styling in Univer changes in the model. */
export const looksOf = (style: IStyleData): CellFormat =>
  Object.assign(
    {},
    ...Object.entries(style).map(([key, value]) => {
      const heard = PARTS[key as keyof IStyleData] as ((value: unknown) => CellFormat) | undefined;
      return heard?.(value ?? null) ?? {};
    }),
  ) as CellFormat;
