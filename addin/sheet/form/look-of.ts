import type { Look } from '#policy/form/cell-map.ts';
import { type Border, edgeOf } from './lines-along-edges.ts';

/** How a cell looks, in Excel's words. */
export interface CellLook {
  readonly borders?: {
    readonly top?: Border;
    readonly right?: Border;
    readonly bottom?: Border;
    readonly left?: Border;
  };
  readonly fill?: { readonly color?: string; readonly pattern?: string | null };
  readonly font?: {
    readonly name?: string;
    readonly size?: number;
    readonly color?: string;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly underline?: string;
  };
  readonly horizontalAlignment?: string;
  readonly verticalAlignment?: string;
  readonly wrapText?: boolean;
  readonly protection?: { readonly locked?: boolean };
}

/** The font that a cell has which nobody has touched. */
export interface FreshFont {
  readonly name: string;
  readonly size: number;
  readonly color: string;
}

const across: Readonly<Record<string, NonNullable<Look['horizontal']>>> = {
  Left: 'left',
  Center: 'center',
  CenterAcrossSelection: 'center',
  Right: 'right',
  Fill: 'fill',
  Justify: 'justify',
  Distributed: 'distributed',
};

const upright: Readonly<Record<string, NonNullable<Look['vertical']>>> = {
  Top: 'top',
  Center: 'center',
  Justify: 'justify',
  Distributed: 'distributed',
};

const colourOf = (text: string | undefined): string | undefined => {
  const colour = text?.toUpperCase();
  return colour !== undefined && /^#[0-9A-F]{6}$/.test(colour) ? colour : undefined;
};

const fillOf = ({ fill }: CellLook): string | undefined => {
  const colour = colourOf(fill?.color);
  const isBare = typeof fill?.pattern === 'string' ? fill.pattern === 'None' : colour === '#FFFFFF';
  return isBare ? undefined : colour;
};

const unlike = <T>(value: T | undefined, fresh: T): T | undefined => (value === fresh ? undefined : value);
const isSo = (is: boolean | undefined): true | undefined => (is ? true : undefined);

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };
const said = <T extends object>(given: T): Defined<T> =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined && value !== null)) as Defined<T>;

const fontOf = ({ font = {} }: CellLook, fresh: FreshFont) => ({
  color: unlike(colourOf(font.color), colourOf(fresh.color)),
  font: unlike(font.name === '' ? undefined : font.name, fresh.name)?.slice(0, 64),
  size: unlike(font.size, fresh.size),
  isBold: isSo(font.bold),
  isItalic: isSo(font.italic),
  isUnderlined: isSo(font.underline !== undefined && font.underline !== 'None'),
});

/** A cell's looks as a form knows them: what is as on a fresh sheet is not said. */
export const lookOf = (cell: CellLook, numberFormat: string, fresh: FreshFont): Look =>
  said({
    top: edgeOf(cell.borders?.top),
    right: edgeOf(cell.borders?.right),
    bottom: edgeOf(cell.borders?.bottom),
    left: edgeOf(cell.borders?.left),
    fill: fillOf(cell),
    ...fontOf(cell, fresh),
    isWrapped: isSo(cell.wrapText),
    horizontal: across[cell.horizontalAlignment ?? ''],
    vertical: upright[cell.verticalAlignment ?? ''],
    format: unlike(numberFormat, 'General')?.slice(0, 255),
    isUnlocked: isSo(cell.protection?.locked === false),
  });
