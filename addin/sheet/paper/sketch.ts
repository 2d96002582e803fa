import type { CellMap, Look } from '#policy/form/cell-map.ts';

const line = { top: 'thin', right: 'thin', bottom: 'thin', left: 'thin' } as const;
const body = { font: '宋体', size: 10, vertical: 'center', isWrapped: true, format: '@' } as const;

/** How the cells of our papers look. */
const looks = {
  title: { ...body, size: 18, isBold: true, horizontal: 'center' },
  heading: { ...body, size: 11, isBold: true },
  label: { ...body, ...line, isBold: true, fill: '#F2F2F2' },
  cell: { ...body, ...line },
  plain: body,
  /** Room for a signature by hand. */
  sign: { ...body, vertical: 'bottom' },
} as const satisfies Record<string, Look>;
type PaperLook = keyof typeof looks;
const known = Object.keys(looks) as PaperLook[];

/** One box of a paper's row: how many of its columns it takes, what it says, how it looks. */
export type Box = readonly [across: number, text: string, look: PaperLook];

/** A paper from the top down; an empty row is a gap. */
export type PaperRow = readonly Box[];

/** Twelve columns of one width: together as wide as A4 upright at a size that is read easily. */
const columnCount = 12;
const columnWidth = 7.5;
const gap = 8;
const lineHeight: Readonly<Partial<Record<PaperLook, number>>> = { title: 30, heading: 20, sign: 30 };
const usualHeight = 14;
const padding = 5;
const tallest = 400;

const isWide = (sign: string): boolean => (sign.codePointAt(0) ?? 0) > 0x2e7f;
/** How many digits a text is as wide as. */
export const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, sign) => sum + (isWide(sign) ? 2 : 1), 0);

/** Excel fits no row to a merged cell: how many lines its text will take is reckoned here. */
const linesIn = ([across, text]: Box): number =>
  text.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil(widthOf(part) / (across * columnWidth - 1))), 0);

const heightOf = (row: PaperRow): number =>
  row.length === 0
    ? gap
    : Math.min(tallest, Math.max(...row.map((box) => linesIn(box) * (lineHeight[box[2]] ?? usualHeight))) + padding);

const placesOf = (row: PaperRow): readonly (readonly [left: number, box: Box])[] =>
  row.map((box, i) => [1 + row.slice(0, i).reduce((sum, [across]) => sum + across, 0), box]);

/** A paper as a sheet: A4 upright, everything on it printed. */
export function paperOf(sheet: string, rows: readonly PaperRow[]): CellMap {
  const placed = rows.flatMap((row, above) =>
    placesOf(row).map(([left, [across, text, look]]) => ({
      row: above + 1,
      left,
      right: left + across - 1,
      text,
      look,
    })),
  );
  return {
    sheet,
    cells: placed.map(({ row, left, text, look }) => ({ row, column: left, text, look: known.indexOf(look) })),
    looks: known.map((look) => looks[look]),
    merges: placed
      .filter(({ left, right }) => right > left)
      .map(({ row, left, right }) => ({ top: row, left, bottom: row, right })),
    rows: rows.map((row, above) => ({ at: above + 1, size: heightOf(row) })),
    columns: Array.from({ length: columnCount }, (_, i) => ({ at: i + 1, size: columnWidth })),
    names: [],
    tables: [],
    printArea: { top: 1, left: 1, bottom: rows.length, right: columnCount },
  };
}
