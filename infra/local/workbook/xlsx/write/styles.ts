import { type Border, type CellFormat, FRESH, look } from '../../model/format.ts';
import { lineNamed } from '../lines-along-edges.ts';
import { escaped, file, list, tag } from './xml.ts';

/** A list in which each entry stands once and is referred to by its place. */
class Listed {
  readonly entries: string[];
  private readonly places: Map<string, number>;

  constructor(first: readonly string[] = []) {
    this.entries = [...first];
    this.places = new Map(first.map((entry, place) => [entry, place]));
  }

  place(entry: string): number {
    const place = this.places.get(entry) ?? this.entries.push(entry) - 1;
    this.places.set(entry, place);
    return place;
  }
}

const rgb = (colour: string): string => `FF${colour.slice(1).toUpperCase()}`;

const UNDERLINES: Readonly<Record<string, string>> = {
  Double: 'double',
  SingleAccountant: 'singleAccounting',
  DoubleAccountant: 'doubleAccounting',
};

const underline = (kind: string): string =>
  kind === 'None' ? '' : tag('u', kind === 'Single' ? {} : { val: UNDERLINES[kind] });

const fontParts = (format: CellFormat): string[] => [
  look(format, 'bold') ? tag('b') : '',
  look(format, 'italic') ? tag('i') : '',
  look(format, 'strikethrough') ? tag('strike') : '',
  underline(look(format, 'underline')),
];

const fontColour = (format: CellFormat): string =>
  look(format, 'fontColor') === FRESH.fontColor ? '' : tag('color', { rgb: rgb(look(format, 'fontColor')) });

const fontOf = (format: CellFormat): string =>
  tag('font', {}, [
    ...fontParts(format),
    tag('sz', { val: look(format, 'fontSize') }),
    fontColour(format),
    tag('name', { val: look(format, 'fontName') }),
  ]);

const fillOf = (colour: string): string =>
  tag(
    'fill',
    {},
    colour === ''
      ? tag('patternFill', { patternType: 'none' })
      : tag('patternFill', { patternType: 'solid' }, [
          tag('fgColor', { rgb: rgb(colour) }),
          tag('bgColor', { indexed: 64 }),
        ]),
  );

const edge = (side: string, border: Border): string => {
  const line = lineNamed(border);
  return line === undefined ? tag(side) : tag(side, { style: line }, tag('color', { rgb: rgb(border.color) }));
};

const borderOf = (format: CellFormat, isOverlay = false): string =>
  tag('border', {}, [
    edge('left', look(format, 'borderLeft')),
    edge('right', look(format, 'borderRight')),
    edge('top', look(format, 'borderTop')),
    edge('bottom', look(format, 'borderBottom')),
    isOverlay ? '' : tag('diagonal'),
  ]);

const small = (word: string): string => word.slice(0, 1).toLowerCase() + word.slice(1);

const alignmentOf = (format: CellFormat): string => {
  const [across, upright] = [look(format, 'horizontal'), look(format, 'vertical')];
  const attributes = {
    horizontal:
      across === 'General' ? undefined : across === 'CenterAcrossSelection' ? 'centerContinuous' : small(across),
    vertical: upright === 'Bottom' ? undefined : small(upright),
    wrapText: look(format, 'wrap') || undefined,
    indent: look(format, 'indent') || undefined,
    shrinkToFit: look(format, 'shrink') || undefined,
  };
  return Object.values(attributes).some((value) => value !== undefined) ? tag('alignment', attributes) : '';
};

const protectionOf = (format: CellFormat): string => {
  const [locked, hidden] = [look(format, 'locked'), look(format, 'formulaHidden')];
  return locked && !hidden
    ? ''
    : tag('protection', { locked: locked ? undefined : false, hidden: hidden || undefined });
};

const FIRST_OWN_NUMBER_FORMAT = 164;
const NONE = fillOf('');
const USUAL_SECOND_FILL = tag('fill', {}, tag('patternFill', { patternType: 'gray125' }));

const BORDER_KEYS = ['borderTop', 'borderBottom', 'borderLeft', 'borderRight'] as const;

/** The looks of a workbook, gathered while its sheets are written. */
export class StyleList {
  private readonly fonts = new Listed([fontOf({})]);
  private readonly fills = new Listed([NONE, USUAL_SECOND_FILL]);
  private readonly borders = new Listed([borderOf({})]);
  private readonly numberFormats = new Listed();
  private readonly formats = new Listed();
  private readonly overlays = new Listed();
  private readonly known = new Map<CellFormat, number>();

  constructor() {
    this.place({});
  }

  /** The number by which cells refer to a format. */
  place(format: CellFormat): number {
    const place = this.known.get(format) ?? this.formats.place(this.written(format));
    this.known.set(format, place);
    return place;
  }

  /** The number by which conditional formats refer to one. */
  placeOverlay(format: CellFormat): number {
    const { numberFormat, fill } = format;
    const hasBorder = BORDER_KEYS.some((key) => format[key] !== undefined);
    const font = [...fontParts(format), fontColour(format)].join('');
    return this.overlays.place(
      tag('dxf', {}, [
        font === '' ? '' : tag('font', {}, font),
        numberFormat === undefined
          ? ''
          : tag('numFmt', { numFmtId: this.numberFormat(numberFormat), formatCode: numberFormat }),
        fill === undefined || fill === ''
          ? ''
          : tag('fill', {}, tag('patternFill', { patternType: 'solid' }, tag('bgColor', { rgb: rgb(fill) }))),
        hasBorder ? borderOf(format, true) : '',
      ]),
    );
  }

  private numberFormat(code: string): number {
    return code === 'General' ? 0 : FIRST_OWN_NUMBER_FORMAT + this.numberFormats.place(code);
  }

  private written(format: CellFormat): string {
    const [fontId, fillId] = [this.fonts.place(fontOf(format)), this.fills.place(fillOf(look(format, 'fill')))];
    const [borderId, numFmtId] = [
      this.borders.place(borderOf(format)),
      this.numberFormat(look(format, 'numberFormat')),
    ];
    const [alignment, protection] = [alignmentOf(format), protectionOf(format)];
    const applied = {
      applyNumberFormat: numFmtId > 0 || undefined,
      applyFont: fontId > 0 || undefined,
      applyFill: fillId > 0 || undefined,
      applyBorder: borderId > 0 || undefined,
      applyAlignment: alignment !== '' || undefined,
      applyProtection: protection !== '' || undefined,
    };
    return tag('xf', { numFmtId, fontId, fillId, borderId, xfId: 0, ...applied }, [alignment, protection]);
  }

  /** The file in which all of them stand. */
  xml(): string {
    const plain = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
    return file('styleSheet', {}, [
      list(
        'numFmts',
        this.numberFormats.entries.map((formatCode, place) =>
          tag('numFmt', { numFmtId: FIRST_OWN_NUMBER_FORMAT + place, formatCode }),
        ),
      ),
      list('fonts', this.fonts.entries),
      list('fills', this.fills.entries),
      list('borders', this.borders.entries),
      list('cellStyleXfs', [tag('xf', plain)]),
      list('cellXfs', this.formats.entries),
      list('cellStyles', [tag('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })]),
      list('dxfs', this.overlays.entries),
    ]);
  }
}

/** The texts of a workbook, each listed once. */
export class TextList {
  private readonly texts = new Listed();

  place(text: string): number {
    return this.texts.place(tag('si', {}, tag('t', { 'xml:space': 'preserve' }, escaped(text))));
  }

  xml(): string {
    const { length } = this.texts.entries;
    return file('sst', { uniqueCount: length }, this.texts.entries);
  }
}
