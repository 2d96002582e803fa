import type { Look } from '#policy/form/cell-map.ts';
import { type Border, type CellFormat, type FormatKey, FRESH, look } from '../model/format.ts';
import { lineNamed } from './lines-along-edges.ts';

type Edge = NonNullable<Look['top']>;

/** Lines of dashes and dots are all alike to a form. */
const EDGES: Readonly<Record<string, Edge>> = {
  hair: 'hair',
  thin: 'thin',
  medium: 'medium',
  thick: 'thick',
  double: 'double',
  dotted: 'dotted',
};

const edgeOf = (border: Border | undefined): Edge | undefined => {
  const line = border && lineNamed(border);
  return line === undefined ? undefined : (EDGES[line] ?? 'dashed');
};

const ACROSS: Readonly<Record<string, NonNullable<Look['horizontal']>>> = {
  Left: 'left',
  Center: 'center',
  CenterAcrossSelection: 'center',
  Right: 'right',
  Fill: 'fill',
  Justify: 'justify',
  Distributed: 'distributed',
};

const UPRIGHT: Readonly<Record<string, NonNullable<Look['vertical']>>> = {
  Top: 'top',
  Center: 'center',
  Justify: 'justify',
  Distributed: 'distributed',
};

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

const said = <T extends object>(given: T): Defined<T> =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Defined<T>;

/** A format as a form knows it. */
export const plainLook = (format: CellFormat | undefined): Look => {
  if (!format) return {};
  const unusual = <K extends FormatKey>(key: K): Required<CellFormat>[K] | undefined => {
    const value = look(format, key);
    return value === FRESH[key] ? undefined : value;
  };
  const isTrue = (is: boolean): true | undefined => (is ? true : undefined);
  return said({
    top: edgeOf(format.borderTop),
    right: edgeOf(format.borderRight),
    bottom: edgeOf(format.borderBottom),
    left: edgeOf(format.borderLeft),
    fill: unusual('fill'),
    color: unusual('fontColor'),
    font: unusual('fontName')?.slice(0, 64),
    size: unusual('fontSize'),
    isBold: isTrue(look(format, 'bold')),
    isItalic: isTrue(look(format, 'italic')),
    isUnderlined: isTrue(look(format, 'underline') !== 'None'),
    isWrapped: isTrue(look(format, 'wrap')),
    horizontal: ACROSS[look(format, 'horizontal')],
    vertical: UPRIGHT[look(format, 'vertical')],
    format: unusual('numberFormat'),
    isUnlocked: isTrue(!look(format, 'locked')),
  });
};
