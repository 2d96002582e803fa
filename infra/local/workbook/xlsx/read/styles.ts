import { type Border, type CellFormat, FRESH } from '../../model/format.ts';
import { type Colours, blended } from './colours.ts';
import { lineOf } from '../lines-along-edges.ts';
import { numberFormatsOf } from './number-formats.ts';
import { type Element, attribute, child, childrenOf, flag, isOn, numberOf } from './xml.ts';

/** The looks that a workbook's file keeps in its lists. */
export interface Styles {
  /** What cells refer to by number. */
  readonly formats: readonly CellFormat[];
  /** What conditional formats refer to by number. */
  readonly overlays: readonly CellFormat[];
  /** Whether some look was left out: turned text, or a diagonal line. */
  readonly hasTurnedText: boolean;
  readonly hasDiagonal: boolean;
}

const isSet = (font: Element, name: string): boolean => {
  const element = child(font, name);
  return element !== undefined && isOn(attribute(element, 'val') ?? '1');
};

const UNDERLINES: Readonly<Record<string, string>> = {
  double: 'Double',
  singleAccounting: 'SingleAccountant',
  doubleAccounting: 'DoubleAccountant',
};

const underlineOf = (font: Element): string => {
  const element = child(font, 'u');
  const kind = element && (attribute(element, 'val') ?? 'single');
  return kind === undefined || kind === 'none' ? 'None' : (UNDERLINES[kind] ?? 'Single');
};

const fontLooks = (font: Element, colours: Colours): CellFormat => ({
  fontColor: colours(child(font, 'color')) ?? FRESH.fontColor,
  bold: isSet(font, 'b'),
  italic: isSet(font, 'i'),
  strikethrough: isSet(font, 'strike'),
  underline: underlineOf(font),
});

const fontOf = (font: Element, colours: Colours): CellFormat => ({
  ...fontLooks(font, colours),
  fontName: attribute(child(font, 'name'), 'val') ?? FRESH.fontName,
  fontSize: numberOf(child(font, 'sz'), 'val') ?? FRESH.fontSize,
});

/** How much of its foreground a pattern shows. */
const DENSITIES: Readonly<Record<string, number>> = {
  solid: 1,
  darkGray: 0.75,
  mediumGray: 0.5,
  lightGray: 0.25,
  gray125: 0.125,
  gray0625: 0.0625,
};

const fillOf = (fill: Element, colours: Colours): string => {
  const stop = child(child(fill, 'gradientFill'), 'stop');
  if (stop) return colours(child(stop, 'color')) ?? '';
  const pattern = child(fill, 'patternFill');
  const kind = attribute(pattern, 'patternType') ?? 'none';
  if (kind === 'none') return '';
  const front = colours(child(pattern, 'fgColor'));
  if (kind === 'solid') return front ?? '';
  return blended(front ?? '#000000', colours(child(pattern, 'bgColor')) ?? '#FFFFFF', DENSITIES[kind] ?? 0.5);
};

/** In a conditional format a fill's colour stands in its background, and its pattern may be unsaid. */
const overlaidFill = (fill: Element, colours: Colours): string => {
  const pattern = child(fill, 'patternFill');
  return colours(child(pattern, 'bgColor')) ?? colours(child(pattern, 'fgColor')) ?? '';
};

const borderOf = (border: Element, colours: Colours): CellFormat => {
  const side = (...names: string[]): Border => {
    const edge = names.map((name) => child(border, name)).find((one) => one !== undefined);
    return lineOf(attribute(edge, 'style'), colours(child(edge, 'color')));
  };
  return {
    borderTop: side('top'),
    borderBottom: side('bottom'),
    borderLeft: side('left', 'start'),
    borderRight: side('right', 'end'),
  };
};

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

const alignmentOf = (alignment: Element | undefined): CellFormat => {
  const across = attribute(alignment, 'horizontal') ?? 'general';
  return {
    horizontal: across === 'centerContinuous' ? 'CenterAcrossSelection' : capital(across),
    vertical: capital(attribute(alignment, 'vertical') ?? 'bottom'),
    wrap: flag(alignment, 'wrapText'),
    indent: numberOf(alignment, 'indent') ?? 0,
    shrink: flag(alignment, 'shrinkToFit'),
  };
};

const protectionOf = (protection: Element | undefined): CellFormat => ({
  locked: isOn(attribute(protection, 'locked') ?? '1'),
  formulaHidden: flag(protection, 'hidden'),
});

const isFresh = (key: string, value: unknown): boolean =>
  JSON.stringify(FRESH[key as keyof CellFormat]) === JSON.stringify(value);

/** Only what is not as on a fresh sheet. */
const unusual = (format: CellFormat): CellFormat =>
  Object.fromEntries(Object.entries(format).filter(([key, value]) => !isFresh(key, value)));

const overlayOf = (overlay: Element, colours: Colours): CellFormat => {
  const [font, fill, border] = ['font', 'fill', 'border'].map((name) => child(overlay, name));
  return unusual({
    ...(font && fontLooks(font, colours)),
    ...(fill && { fill: overlaidFill(fill, colours) }),
    ...(border && borderOf(border, colours)),
    ...(child(overlay, 'numFmt') && { numberFormat: attribute(child(overlay, 'numFmt'), 'formatCode') ?? 'General' }),
  });
};

const formatsOf = (styles: Element | undefined, colours: Colours): CellFormat[] => {
  const list = (name: string): Element[] => child(styles, name)?.children ?? [];
  const fonts = list('fonts').map((font) => fontOf(font, colours));
  const fills = list('fills').map((fill) => fillOf(fill, colours));
  const borders = list('borders').map((border) => borderOf(border, colours));
  const numberFormat = numberFormatsOf(styles);
  return list('cellXfs').map((xf) =>
    unusual({
      ...fonts[numberOf(xf, 'fontId') ?? 0],
      ...borders[numberOf(xf, 'borderId') ?? 0],
      ...alignmentOf(child(xf, 'alignment')),
      ...protectionOf(child(xf, 'protection')),
      fill: fills[numberOf(xf, 'fillId') ?? 0] ?? '',
      numberFormat: numberFormat(numberOf(xf, 'numFmtId') ?? 0),
    }),
  );
};

const isTurned = (xf: Element): boolean => (numberOf(child(xf, 'alignment'), 'textRotation') ?? 0) !== 0;

const isDiagonal = (border: Element): boolean => flag(border, 'diagonalUp') || flag(border, 'diagonalDown');

/** Reads the looks of a workbook. */
export const stylesOf = (styles: Element | undefined, colours: Colours): Styles => ({
  formats: formatsOf(styles, colours),
  overlays: childrenOf(child(styles, 'dxfs'), 'dxf').map((overlay) => overlayOf(overlay, colours)),
  hasTurnedText: childrenOf(child(styles, 'cellXfs'), 'xf').some(isTurned),
  hasDiagonal: childrenOf(child(styles, 'borders'), 'border').some(isDiagonal),
});
