/** A line along one edge of a cell. */
export interface Border {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

/** How one cell looks; what is absent is as on a fresh sheet. Colours are `#RRGGBB`. */
export interface CellFormat {
  readonly numberFormat?: string;
  readonly fill?: string;
  readonly fontColor?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: string;
  readonly strikethrough?: boolean;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly shrink?: boolean;
  readonly locked?: boolean;
  readonly formulaHidden?: boolean;
  readonly borderTop?: Border;
  readonly borderBottom?: Border;
  readonly borderLeft?: Border;
  readonly borderRight?: Border;
}

export type FormatKey = keyof CellFormat;

/** A fresh border: none. */
export const NO_BORDER: Border = { style: 'None', color: '#000000', weight: 'Thin' };

/** A fresh cell's looks. An empty fill means none. */
export const FRESH: Required<CellFormat> = {
  numberFormat: 'General',
  fill: '',
  fontColor: '#000000',
  fontName: 'Calibri',
  fontSize: 11,
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  indent: 0,
  shrink: false,
  locked: true,
  formulaHidden: false,
  borderTop: NO_BORDER,
  borderBottom: NO_BORDER,
  borderLeft: NO_BORDER,
  borderRight: NO_BORDER,
};

/** A format with some of its looks changed. */
export const withLooks = (format: CellFormat | undefined, patch: CellFormat): CellFormat => ({ ...format, ...patch });

/** One look of a cell whose own format may say nothing of it. */
export const look = <K extends FormatKey>(format: CellFormat | undefined, key: K): Required<CellFormat>[K] =>
  (format?.[key] ?? FRESH[key]) as Required<CellFormat>[K];

const NAMED_COLOURS: Record<string, string> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
  purple: '#800080',
};

/** A colour as Excel reports it, `#RRGGBB` in capitals; undefined if it is none. */
export const colour = (text: string): string | undefined => {
  const named = NAMED_COLOURS[text.toLowerCase()];
  if (named) return named;
  return /^#?[0-9a-f]{6}$/i.test(text) ? `#${text.replace('#', '').toUpperCase()}` : undefined;
};
