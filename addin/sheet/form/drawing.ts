import { areaAddressOf, lettersOf } from '#policy/form/address.ts';
import type { Area, CellMap, Line, Look } from '#policy/form/cell-map.ts';
import { reachesOut } from '#policy/form/reaching-out.ts';
import { asText } from './as-text.ts';
import { around, cellCount, joined, lineAddresses } from './areas.ts';
import { borderOf } from './lines-along-edges.ts';
import type { CellLook } from './look-of.ts';
import { charactersOf, freshHeight, freshWidth, pointsOf } from './sizes.ts';
import { formTrouble } from './troubles.ts';

export type Side = 'top' | 'right' | 'bottom' | 'left';
export const sides: readonly Side[] = ['top', 'right', 'bottom', 'left'];

/** Cells that are written together; null leaves a cell as it is. */
export interface DrawnBlock {
  readonly address: string;
  readonly formulas: readonly (readonly (string | number | null)[])[];
  readonly numberFormat: readonly (readonly (string | null)[])[];
  readonly looks: readonly (readonly { readonly format?: CellLook }[])[];
}

/** Whole lines that have something in common. */
export interface DrawnLines {
  readonly addresses: readonly string[];
  /** In points. */
  readonly size?: number;
  readonly isHidden?: true;
  readonly look?: CellLook;
  readonly numberFormat?: string;
}

/** How a form comes on A4. */
export interface Paper {
  readonly area: string | undefined;
  readonly orientation: 'Portrait' | 'Landscape';
  /** In points, on all four sides. */
  readonly margin: number;
  /** How many pages it is made to fit on, one under the other; 0 where it takes as many as it needs. */
  readonly pagesHigh: number;
}

/** A form as Excel is told to draw it. */
export interface Drawing {
  /** By the trips they are drawn on. */
  readonly blocks: readonly DrawnBlock[];
  readonly rows: readonly DrawnLines[];
  readonly columns: readonly DrawnLines[];
  readonly merges: readonly string[];
  /** Merged areas with their outer lines. */
  readonly frames: readonly { readonly areas: string; readonly borders: NonNullable<CellLook['borders']> }[];
  readonly names: readonly { readonly name: string; readonly address: string }[];
  readonly paper: Paper;
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const fontOf = ({ font, size, color, isBold, isItalic, isUnderlined }: Look): NonNullable<CellLook['font']> => ({
  ...(font !== undefined && { name: font }),
  ...(size !== undefined && { size }),
  ...(color !== undefined && { color }),
  ...(isBold && { bold: true }),
  ...(isItalic && { italic: true }),
  ...(isUnderlined && { underline: 'Single' }),
});

const bordersOf = (look: Look, on: readonly Side[]): NonNullable<CellLook['borders']> =>
  Object.fromEntries(on.flatMap((side) => (look[side] === undefined ? [] : [[side, borderOf(look[side])]])));

const isBare = (part: object): boolean => Object.keys(part).length === 0;

/** A form's look in Excel's words, with the lines on these sides only. */
export function cellLookOf(look: Look, on: readonly Side[] = sides): CellLook {
  const [font, borders] = [fontOf(look), bordersOf(look, on)];
  return {
    ...(!isBare(borders) && { borders }),
    ...(look.fill !== undefined && { fill: { color: look.fill } }),
    ...(!isBare(font) && { font }),
    ...(look.horizontal !== undefined && { horizontalAlignment: capital(look.horizontal) }),
    ...(look.vertical !== undefined && { verticalAlignment: capital(look.vertical) }),
    ...(look.isWrapped && { wrapText: true }),
    ...(look.isUnlocked && { protection: { locked: false } }),
  };
}

interface Pen {
  readonly content: string | number | null;
  readonly format: string | null;
  readonly look: { readonly format?: CellLook };
}

const nothing: Pen = { content: null, format: null, look: {} };
const keyOf = (row: number, column: number): number => row * 16_384 + column;

const penOf = ({ text, number, formula }: CellMap['cells'][number], look: Look | undefined): Pen => {
  // What asks outside of the workbook would tell there what stands on the sheet of whoever has it drawn.
  const isDrawn = formula !== undefined && !reachesOut(formula);
  const format = look?.format ?? null;
  const content = isDrawn ? formula : (number ?? asText(text, format ?? 'General'));
  return { content: content === '' ? null : content, format, look: look ? { format: cellLookOf(look) } : {} };
};

/** Cells of a merged area have its first cell's looks, but of its lines only those along the area's own edge. */
function dressMerge(pens: Map<number, Pen>, area: Area, look: Look): void {
  const dressed = new Map<string, Pen['look']>();
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let column = area.left; column <= area.right; column += 1) {
      const on = sides.filter((side) => (side === 'top' || side === 'bottom' ? row : column) === area[side]);
      const known = dressed.get(on.join()) ?? { format: cellLookOf(look, on) };
      dressed.set(on.join(), known);
      pens.set(keyOf(row, column), {
        ...(pens.get(keyOf(row, column)) ?? nothing),
        format: look.format ?? null,
        look: known,
      });
    }
}

function pensOf({ cells, looks, merges }: CellMap): ReadonlyMap<number, Pen> {
  const pens = new Map<number, Pen>();
  const lookAt = new Map<number, Look | undefined>();
  for (const cell of cells) {
    const look = cell.look === undefined ? undefined : looks[cell.look];
    lookAt.set(keyOf(cell.row, cell.column), look);
    pens.set(keyOf(cell.row, cell.column), penOf(cell, look));
  }
  for (const merge of merges) {
    const look = lookAt.get(keyOf(merge.top, merge.left));
    if (look) dressMerge(pens, merge, look);
  }
  return pens;
}

/** A form spread over more cells than this is none. */
const mostDrawn = 40_000;
/** A request may have 5 MB. */
const bytesOfTrip = 3_500_000;

const encoder = new TextEncoder();
const bytesOf = (pens: readonly Pen[]): number => encoder.encode(JSON.stringify(pens)).length;

/** Cuts the drawn part of the sheet into blocks of whole rows that each go in one trip. */
function blocksOf(map: CellMap): DrawnBlock[] {
  const pens = pensOf(map);
  const cells = map.cells.map(({ row, column }) => ({ top: row, left: column, bottom: row, right: column }));
  const frame = around([...cells, ...map.merges]);
  if (!frame) return [];
  if (cellCount(frame) > mostDrawn) throw formTrouble('tooLarge');
  const width = frame.right - frame.left + 1;
  const blocks: { top: number; rows: (readonly Pen[])[] }[] = [];
  let room = 0;
  for (let row = frame.top; row <= frame.bottom; row += 1) {
    const line = Array.from({ length: width }, (_, i) => pens.get(keyOf(row, frame.left + i)) ?? nothing);
    const bytes = bytesOf(line);
    const last = blocks.at(-1);
    if (last && bytes <= room) last.rows.push(line);
    else {
      blocks.push({ top: row, rows: [line] });
      room = bytesOfTrip;
    }
    room -= bytes;
  }
  return blocks.map(({ top, rows }) => ({
    address: areaAddressOf({ ...frame, top, bottom: top + rows.length - 1 }),
    formulas: rows.map((line) => line.map(({ content }) => content)),
    numberFormat: rows.map((line) => line.map(({ format }) => format)),
    looks: rows.map((line) => line.map(({ look }) => look)),
  }));
}

const grouped = <K, T>(all: readonly T[], keyOf: (one: T) => K | undefined): ReadonlyMap<K, T[]> => {
  const groups = new Map<K, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
};

function linesOf(
  lines: readonly Line[],
  looks: readonly Look[],
  nameOf: (at: number) => string,
  points: (size: number) => number,
): DrawnLines[] {
  const addresses = (some: readonly Line[]): string[] =>
    lineAddresses(
      some.map(({ at }) => at),
      nameOf,
    );
  const dressed = [...grouped(lines, ({ look }) => look)].flatMap(([index, some]): DrawnLines[] => {
    const look = looks[index];
    const numberFormat = look?.format;
    if (!look) return [];
    return [
      { addresses: addresses(some), look: cellLookOf(look), ...(numberFormat !== undefined && { numberFormat }) },
    ];
  });
  const sized = [...grouped(lines, ({ size }) => size)].map(([size, some]): DrawnLines => ({
    addresses: joined(addresses(some)),
    size: points(size),
  }));
  const hidden = lines.filter(({ isHidden }) => isHidden);
  return [
    ...dressed,
    ...sized,
    ...(hidden.length > 0 ? [{ addresses: addresses(hidden), isHidden: true as const }] : []),
  ];
}

function framesOf({ cells, looks, merges }: CellMap): Drawing['frames'] {
  const lookAt = new Map(cells.map(({ row, column, look }) => [keyOf(row, column), look]));
  return [...grouped(merges, ({ top, left }) => lookAt.get(keyOf(top, left)))].flatMap(([index, areas]) => {
    const borders = bordersOf(looks[index] ?? {}, sides);
    return isBare(borders) ? [] : joined(areas.map(areaAddressOf)).map((some) => ({ areas: some, borders }));
  });
}

/** A4, and what is left white around it, in points. */
const a4 = { short: 595, long: 842 };
const margin = 42;

/** What fits on A4 upright at a size that is still read easily, in points. */
const widestUpright = 700;

/** A last page that would be filled less than this is saved by making all a little smaller. */
const poorPage = 0.15;

const sizeOf = (lines: readonly Line[], from: number, to: number, fresh: number): number => {
  const known = new Map(lines.map(({ at, size = fresh, isHidden }) => [at, isHidden ? 0 : size]));
  const sizes = Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => known.get(from + i) ?? fresh);
  return sizes.reduce((sum, size) => sum + size, 0);
};

function paperFor({ cells, rows, columns, printArea }: CellMap): Paper {
  const all =
    printArea ?? around(cells.map(({ row, column }) => ({ top: row, left: column, bottom: row, right: column })));
  const { top, left, bottom, right } = all ?? { top: 1, left: 1, bottom: 1, right: 1 };
  const width = pointsOf(sizeOf(columns, left, right, charactersOf(freshWidth)));
  const isLying = width > widestUpright;
  const [across, down] = isLying ? [a4.long, a4.short] : [a4.short, a4.long];
  const scale = Math.min(1, (across - 2 * margin) / width);
  const pages = (sizeOf(rows, top, bottom, freshHeight) * scale) / (down - 2 * margin);
  const whole = Math.floor(pages);
  return {
    area: printArea && areaAddressOf(printArea),
    orientation: isLying ? 'Landscape' : 'Portrait',
    margin,
    pagesHigh: pages - whole < poorPage ? whole : 0,
  };
}

/** Turns a form into what Excel is told, in an order in which nothing undoes what was done before. */
export const drawingOf = (map: CellMap): Drawing => ({
  blocks: blocksOf(map),
  rows: linesOf(map.rows, map.looks, String, (size) => size),
  columns: linesOf(map.columns, map.looks, lettersOf, pointsOf),
  merges: map.merges.map(areaAddressOf),
  frames: framesOf(map),
  names: map.names.map(({ name, area }) => ({ name, address: areaAddressOf(area) })),
  paper: paperFor(map),
});
