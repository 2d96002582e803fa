import type { Area, CellMap, Look } from '#policy/form/cell-map.ts';
import type { Words } from '#policy/words.ts';
import { day as days } from '../kinds.ts';
import { SheetTrouble } from '../sheet.ts';
import { charactersOf, freshHeight, freshWidth } from '../form/sizes.ts';
import { widthOf } from './sketch.ts';

/** What stands in a column: words, how many, money in fen, or days (`2026-03-31`). */
export type FigureKind = 'text' | 'count' | 'money' | 'day';

/** One column of a table of figures. */
export interface FigureColumn {
  readonly text: string;
  readonly kind: FigureKind;
}

/** A cell of such a table; undefined where there is nothing to say. */
export type Figure = string | number | undefined;

/** The ways in which figures are drawn. */
export type PictureKind = 'columns' | 'stackedColumns' | 'bars' | 'stackedBars' | 'line' | 'pie' | 'doughnut';

/** A chart of some of the table's columns, counted from 0. */
export interface Picture {
  readonly kind: PictureKind;
  readonly title: string;
  readonly columns: readonly number[];
  /** The column whose words name the bars, points or slices; the first where none is named. */
  readonly names?: number;
  /** What is measured, along the value axis. */
  readonly measure?: string;
}

/** A table of figures, and what is drawn of it. */
export interface FiguresSketch {
  /** The name of its sheet; drawn again under the same name, it is the same sheet. */
  readonly sheetName: string;
  readonly title: string;
  readonly header: readonly FigureColumn[];
  readonly rows: readonly (readonly Figure[])[];
  /** A last row that is set apart, and drawn in no chart. */
  readonly total?: readonly Figure[];
  /** One chart beside the table, or several one below the other. */
  readonly chart?: Picture | readonly Picture[];
  /** Sentences below the table. */
  readonly notes?: readonly string[];
}

/** A chart where it stands, with the cells that it is drawn from. */
export interface PlacedPicture extends Picture {
  readonly place: Area;
  readonly nameCells: Area;
  readonly series: readonly { readonly text: string; readonly kind: FigureKind; readonly cells: Area }[];
}

/** A table of figures as a sheet, with the charts that stand beside it. */
export interface FiguresPaper {
  readonly map: CellMap;
  readonly pictures: readonly PlacedPicture[];
  /** The last of the rows that stay in view and head every page. */
  readonly headerRow: number;
}

const headerRow = 2;
const firstRow = headerRow + 1;
const mostRows = 2_000;
const tooMany: Words = {
  'zh-CN': '要汇总的行太多，一张表放不下；请缩小范围再试',
  en: 'there are too many rows for one sheet; narrow the scope and try again',
};

const line = { top: 'thin', right: 'thin', bottom: 'thin', left: 'thin' } as const;
const body = { font: '宋体', size: 10, vertical: 'center' } as const;
const text = { ...body, ...line, isWrapped: true, format: '@' } as const;
const count = { ...body, ...line, horizontal: 'right', format: '#,##0' } as const;
const money = { ...count, format: '#,##0.00' } as const;
const day = { ...count, horizontal: 'center', format: days.numberFormat } as const;
const summed = { isBold: true, top: 'double' } as const;

/** How the cells look. */
const looks = {
  title: { ...body, size: 16, isBold: true, format: '@' },
  header: { ...text, isBold: true, horizontal: 'center', fill: '#F2F2F2' },
  text,
  count,
  money,
  day,
  textTotal: { ...text, ...summed },
  countTotal: { ...count, ...summed },
  moneyTotal: { ...money, ...summed },
  dayTotal: { ...day, ...summed },
  note: { ...body, isWrapped: true, vertical: 'top', color: '#595959', format: '@' },
} as const satisfies Record<string, Look>;
type FigureLook = keyof typeof looks;
const known = Object.keys(looks) as FigureLook[];

type Cell = CellMap['cells'][number];

const cellOf = (row: number, column: number, look: FigureLook, said: Pick<Cell, 'text' | 'number'>): Cell => ({
  row,
  column,
  ...said,
  look: known.indexOf(look),
});

const grouped = (value: number, decimals: number): string =>
  value.toLocaleString('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });

const fenInYuan = 100;

/** What a cell says: money goes from fen to yuan here, and a day becomes Excel's own. */
function saidBy(kind: FigureKind, figure: Figure): Pick<Cell, 'text' | 'number'> {
  if (figure === undefined) return { text: '' };
  if (kind === 'day') return { text: String(figure), number: Number(days.write(String(figure), 'zh-CN')) };
  if (kind === 'text' || typeof figure === 'string') return { text: String(figure) };
  const number = kind === 'money' ? figure / fenInYuan : figure;
  return { text: grouped(number, kind === 'money' ? 2 : 0), number };
}

const rowCells = (row: number, header: readonly FigureColumn[], figures: readonly Figure[], isTotal = false): Cell[] =>
  header.map(({ kind }, i) => cellOf(row, i + 1, isTotal ? `${kind}Total` : kind, saidBy(kind, figures[i])));

const narrowest = 8;
const widest = 36;
const boldness = 1.2;

/** Columns are as wide as what stands in them, in characters. */
const widthsOf = ({ header, rows, total = [] }: FiguresSketch): number[] =>
  header.map(({ text: name, kind }, i) => {
    const said = [
      ...rows.map((row) => widthOf(saidBy(kind, row[i]).text)),
      // The sums are bold.
      Math.ceil(widthOf(saidBy(kind, total[i]).text) * boldness),
    ];
    return Math.min(widest, Math.max(narrowest, widthOf(name) + 2, ...said.map((width) => width + 2)));
  });

const titleHeight = 30;
const rowHeight = 18;
const padding = 6;

const linesIn = (said: string, width: number): number => Math.max(1, Math.ceil(widthOf(said) / (width - 1)));

/** Texts that are wider than the widest column take several lines. */
const heightOf = (cells: readonly Cell[], widths: readonly number[]): number =>
  Math.max(...cells.map(({ text: said, column }) => linesIn(said, widths[column - 1] ?? widest)), 1) *
    (rowHeight - padding) +
  padding;

const pictureWidth = 9;
const leastHeight = 250;
const mostHeight = 620;
const perBar = 24;

/** A chart of bars is as high as its bars need; the others are of one height. */
const wantedHeight = ({ kind, columns }: Picture, rows: number): number => {
  const bars = kind === 'bars' ? rows * columns.length : kind === 'stackedBars' ? rows : 0;
  return Math.min(mostHeight, Math.max(leastHeight, 110 + bars * perBar));
};

/** The last row of so much height from a row on. */
function rowAfter(first: number, height: number, heights: ReadonlyMap<number, number>): number {
  let [row, left] = [first, height];
  for (;;) {
    left -= heights.get(row) ?? freshHeight;
    if (left <= 0) return row;
    row += 1;
  }
}

const columnCells = (column: number, rows: number): Area => ({
  top: firstRow,
  left: column + 1,
  bottom: headerRow + rows,
  right: column + 1,
});

/** A table that fills a window has its charts below, as wide as it is. */
const wide = 70;

/** Where the charts stand: to the right of the table, below what stays in view, or below a wide one; one below the other, each over whole cells. */
function placed(
  sketch: FiguresSketch,
  heights: ReadonlyMap<number, number>,
  { width, end }: { readonly width: number; readonly end: number },
): PlacedPicture[] {
  const { header, rows, chart = [] } = sketch;
  const pictures = 'kind' in chart ? [chart] : chart;
  const isBelow = width > wide;
  const left = isBelow ? 1 : header.length + 2;
  let top = isBelow ? end + 2 : firstRow;
  return (rows.length === 0 ? [] : pictures).map((picture) => {
    const bottom = rowAfter(top, wantedHeight(picture, rows.length), heights);
    const place = { top, left, bottom, right: isBelow ? header.length : left + pictureWidth - 1 };
    top = bottom + 2;
    return {
      ...picture,
      place,
      nameCells: columnCells(picture.names ?? 0, rows.length),
      series: picture.columns.flatMap((column) => {
        const of = header[column];
        return of ? [{ ...of, cells: columnCells(column, rows.length) }] : [];
      }),
    };
  });
}

const noteCells = ({ header, notes = [] }: FiguresSketch, from: number): { cells: Cell[]; merges: Area[] } => ({
  cells: notes.map((note, i) => cellOf(from + i, 1, 'note', { text: note })),
  merges:
    header.length < 2 ? [] : notes.map((_, i) => ({ top: from + i, left: 1, bottom: from + i, right: header.length })),
});

const sizesOf = (cells: readonly Cell[], widths: readonly number[], notesFrom: number): Map<number, number> => {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const byRow = new Map<number, Cell[]>();
  for (const cell of cells) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);
  return new Map(
    [...byRow].map(([row, some]) => [
      row,
      row === 1 ? titleHeight : Math.max(rowHeight, heightOf(some, row < notesFrom ? widths : [whole])),
    ]),
  );
};

/** 汇总表: a table of figures with its charts, money to the fen, on A4. */
export function figuresPaper(sketch: FiguresSketch): FiguresPaper {
  const { sheetName, title, header, rows, total } = sketch;
  if (rows.length > mostRows) throw new SheetTrouble('failed', tooMany);
  const end = headerRow + rows.length + (total ? 1 : 0);
  const notesFrom = end + 2;
  const notes = noteCells(sketch, notesFrom);
  const cells = [
    cellOf(1, 1, 'title', { text: title }),
    ...header.map(({ text: name }, i) => cellOf(headerRow, i + 1, 'header', { text: name })),
    ...rows.flatMap((row, i) => rowCells(firstRow + i, header, row)),
    ...(total ? rowCells(end, header, total, true) : []),
    ...notes.cells,
  ];
  const widths = widthsOf(sketch);
  const heights = sizesOf(cells, widths, notesFrom);
  const pictures = placed(sketch, heights, {
    width: widths.reduce((sum, width) => sum + width, 0),
    end: Math.max(...cells.map(({ row }) => row)),
  });
  const bottom = Math.max(...cells.map(({ row }) => row), ...pictures.map(({ place }) => place.bottom));
  const right = Math.max(header.length, ...pictures.map(({ place }) => place.right));
  return {
    map: {
      sheet: sheetName,
      cells,
      looks: known.map((look) => looks[look]),
      merges: notes.merges,
      rows: [...heights].map(([at, size]) => ({ at, size })),
      columns: [...widths, ...Array.from({ length: right - widths.length }, () => charactersOf(freshWidth))].map(
        (size, i) => ({ at: i + 1, size }),
      ),
      names: [],
      tables: [],
      printArea: { top: 1, left: 1, bottom, right },
    },
    pictures,
    headerRow,
  };
}
