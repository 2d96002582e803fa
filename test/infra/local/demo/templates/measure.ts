import type { Area, Cell, CellMap, Line } from '#policy/form/cell-map.ts';

const PIXELS_PER_POINT = 4 / 3;
const PADDING = 6;
/** Excel gives a line of 宋体 a quarter more than its size. */
const LINE = 1.25;

/** How wide a column of so many characters is, in pixels of the usual font, its padding counted as files count it. */
const columnPixels = (characters: number): number => characters * 7;

const pick = (lines: readonly Line[], first: number, last: number): number[] =>
  lines.filter(({ at }) => at >= first && at <= last).map(({ size = 0 }) => size);

const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);

/** The cells that a cell takes up: itself, or all it is merged with. */
export const boxOf = ({ merges }: CellMap, { row, column }: Pick<Cell, 'row' | 'column'>): Area =>
  merges.find(({ top, left }) => top === row && left === column) ?? {
    top: row,
    left: column,
    bottom: row,
    right: column,
  };

/** Widths in points, as they are printed. */
export const widthOf = ({ columns }: CellMap, { left, right }: Pick<Area, 'left' | 'right'>): number =>
  sum(pick(columns, left, right).map(columnPixels)) / PIXELS_PER_POINT;

export const heightOf = ({ rows }: CellMap, { top, bottom }: Pick<Area, 'top' | 'bottom'>): number =>
  sum(pick(rows, top, bottom));

const isWide = (sign: string): boolean => /[\u2014-\u9FFF\uFF00-\uFFEF]/u.test(sign);

const pixelsOf = (text: string, size: number): number =>
  sum([...text].map((sign) => (isWide(sign) ? 1 : 0.5) * size * PIXELS_PER_POINT));

/** Where a line may end: after any Chinese sign, but not within a run of others. */
const unbroken = (line: string): string[] =>
  line.match(/[\u2014-\u9FFF\uFF00-\uFFEF]|[^\u2014-\u9FFF\uFF00-\uFFEF]+/gu) ?? [];

const linesOf = (text: string, size: number, width: number): number =>
  text.split('\n').reduce((lines, line) => {
    let filled = 0;
    let taken = 1;
    for (const piece of unbroken(line)) {
      const pixels = pixelsOf(piece, size);
      if (filled > 0 && filled + pixels > width) {
        taken += 1;
        filled = 0;
      }
      filled += pixels;
    }
    return lines + taken;
  }, 0);

/** Whether a text can be read whole in the place of a cell. */
export const fits = (map: CellMap, cell: Pick<Cell, 'row' | 'column' | 'look'>, text: string): boolean => {
  const box = boxOf(map, cell);
  const { size = 11, isWrapped } = (cell.look === undefined ? undefined : map.looks[cell.look]) ?? {};
  const width = widthOf(map, box) * PIXELS_PER_POINT - PADDING;
  const isShort = text.split('\n').every((line) => unbroken(line).every((piece) => pixelsOf(piece, size) <= width));
  const lines = linesOf(text, size, width);
  return isShort && (isWrapped === true || lines === 1) && lines * size * LINE <= heightOf(map, box);
};
