import { type Element, attribute, below, child, childrenOf, numberOf } from './xml.ts';

/** What a colour as the file writes it comes to, `#RRGGBB`; undefined where it is left to the program. */
export type Colours = (element: Element | undefined) => string | undefined;

const FIRST = ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'];
const REST =
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333';

/** The colours that files name by number, unless they bring numbers of their own. */
const NUMBERED = [...FIRST, ...FIRST, ...REST.split(' ')];

/** The order in which a theme's colours are numbered. */
const THEME_ORDER = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'];
const THEME_LINKS = ['hlink', 'folHlink'];
const USUAL_THEME = 'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');

const rgbOf = (text: string | undefined): string | undefined =>
  text !== undefined && /^([0-9a-f]{2})?[0-9a-f]{6}$/i.test(text) ? text.slice(-6).toUpperCase() : undefined;

const themeColours = (theme: Element | undefined): string[] => {
  const scheme = theme && below(theme, 'clrScheme')[0];
  return [...THEME_ORDER, ...THEME_LINKS].map((name, index) => {
    const [colour] = child(scheme, name)?.children ?? [];
    const usual = USUAL_THEME[index] ?? '000000';
    return rgbOf(attribute(colour, 'lastClr')) ?? rgbOf(attribute(colour, 'val')) ?? usual;
  });
};

type Triple = readonly [number, number, number];

const partsOf = (rgb: string): Triple => [
  parseInt(rgb.slice(0, 2), 16) / 255,
  parseInt(rgb.slice(2, 4), 16) / 255,
  parseInt(rgb.slice(4, 6), 16) / 255,
];

const hexOf = (parts: Triple): string =>
  parts
    .map((part) =>
      Math.round(Math.min(1, Math.max(0, part)) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase();

const hueOf = ([red, green, blue]: Triple, most: number, span: number): number => {
  if (most === red) return ((green - blue) / span + 6) % 6;
  return most === green ? (blue - red) / span + 2 : (red - green) / span + 4;
};

const ramp = (low: number, high: number, hue: number): number => {
  const turned = ((hue % 6) + 6) % 6;
  if (turned < 1) return low + (high - low) * turned;
  if (turned < 3) return high;
  return turned < 4 ? low + (high - low) * (4 - turned) : low;
};

/** A colour made lighter (up to 1) or darker (down to -1), its hue kept. */
export const tinted = (rgb: string, tint: number): string => {
  if (tint === 0) return rgb;
  const parts = partsOf(rgb);
  const [most, least] = [Math.max(...parts), Math.min(...parts)];
  const [light, span] = [(most + least) / 2, most - least];
  const lightness = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  if (span === 0) return hexOf([lightness, lightness, lightness]);
  const saturation = light <= 0.5 ? span / (most + least) : span / (2 - most - least);
  const high = lightness <= 0.5 ? lightness * (1 + saturation) : lightness + saturation - lightness * saturation;
  const low = 2 * lightness - high;
  const hue = hueOf(parts, most, span);
  return hexOf([ramp(low, high, hue + 2), ramp(low, high, hue), ramp(low, high, hue - 2)]);
};

/** A blend of two colours, `share` of the first. */
export const blended = (first: string, second: string, share: number): string => {
  const [a, b] = [partsOf(first.slice(1)), partsOf(second.slice(1))];
  const mix = (index: 0 | 1 | 2): number => a[index] * share + b[index] * (1 - share);
  return `#${hexOf([mix(0), mix(1), mix(2)])}`;
};

const numberedColours = (styles: Element | undefined): readonly string[] => {
  const own = childrenOf(child(child(styles, 'colors'), 'indexedColors'), 'rgbColor');
  return NUMBERED.map((usual, index) => rgbOf(attribute(own[index], 'rgb')) ?? usual);
};

/** How colours are read in a workbook with this theme and these styles. */
export const coloursOf = (theme: Element | undefined, styles: Element | undefined): Colours => {
  const themed = themeColours(theme);
  const numbered = numberedColours(styles);
  return (element) => {
    const plain =
      rgbOf(attribute(element, 'rgb')) ??
      themed[numberOf(element, 'theme') ?? -1] ??
      numbered[numberOf(element, 'indexed') ?? -1];
    return plain === undefined ? undefined : `#${tinted(plain, numberOf(element, 'tint') ?? 0)}`;
  };
};
