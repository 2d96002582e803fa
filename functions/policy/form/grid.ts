import type { Area, Cell, CellMap, Line, Look } from './cell-map.ts';

/** One place to write in: a cell, or cells merged to one; also where the map has no cell at all. */
export interface Slot {
  readonly row: number;
  readonly column: number;
  readonly area: Area;
  readonly text: string;
  readonly look: Look;
  readonly cell: Cell | undefined;
}

/** A cell map to ask questions of. */
export interface Grid {
  readonly map: CellMap;
  /** What holds everything that is written or drawn. */
  readonly frame: Area;
  /** Some cells may be typed in and others not: then it means something. */
  readonly isUnlockTelling: boolean;
  /** Slots with a text, row by row. */
  readonly texts: readonly Slot[];
  /** The slot that holds a place; undefined outside of a sheet. */
  slotAt(row: number, column: number): Slot | undefined;
  lookAt(row: number, column: number): Look;
  isHidden(slot: Slot): boolean;
  /** Points of a row. */
  heightOf(row: number): number;
  /** Characters of a column, 0 when hidden. */
  widthOf(column: number): number;
}

const mostColumns = 16_384;
const usualWidth = 8.43;
const usualHeight = 15;
const fresh: Look = {};

const keyOf = (row: number, column: number): number => row * mostColumns + column;
const byPlace = (lines: readonly Line[]): ReadonlyMap<number, Line> => new Map(lines.map((line) => [line.at, line]));

function mergesByCell(merges: readonly Area[]): ReadonlyMap<number, Area> {
  const found = new Map<number, Area>();
  for (const area of merges) {
    const cells = (area.bottom - area.top + 1) * (area.right - area.left + 1);
    if (cells > 20_000) continue;
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++) found.set(keyOf(row, column), area);
  }
  return found;
}

/** A number is said even where its format shows a stroke for it, or nothing. */
const saidBy = (cell: Cell | undefined): string =>
  cell?.number !== undefined && cell.formula === undefined && !/\d/u.test(cell.text)
    ? String(cell.number)
    : (cell?.text ?? '');

const mostUnlocked = 0.8;

function isUnlockTelling({ cells, looks }: CellMap): boolean {
  const unlocked = cells.filter(({ look }) => look !== undefined && looks[look]?.isUnlocked).length;
  return unlocked > 0 && unlocked < cells.length * mostUnlocked;
}

const isDrawn = (look: Look): boolean =>
  Boolean(look.top ?? look.bottom ?? look.left ?? look.right ?? look.fill ?? look.isUnlocked);

function frameOf(map: CellMap, isSeen: (cell: Cell) => boolean): Area {
  const cells = map.cells.filter(isSeen);
  const merged = new Map(map.merges.map((area) => [keyOf(area.top, area.left), area]));
  const areas = cells.map(
    ({ row, column }) => merged.get(keyOf(row, column)) ?? { top: row, left: column, bottom: row, right: column },
  );
  const first = { top: 1, left: 1, bottom: 1, right: 1 };
  return areas.reduce(
    (all, area) => ({
      top: Math.min(all.top, area.top),
      left: Math.min(all.left, area.left),
      bottom: Math.max(all.bottom, area.bottom),
      right: Math.max(all.right, area.right),
    }),
    areas[0] ?? first,
  );
}

/** Lays a cell map out, so that neighbours, merges, and looks of rows and columns can be asked for. */
export function gridOf(map: CellMap): Grid {
  const rows = byPlace(map.rows);
  const columns = byPlace(map.columns);
  const cells = new Map(map.cells.map((cell) => [keyOf(cell.row, cell.column), cell]));
  const merges = mergesByCell(map.merges);
  const slots = new Map<number, Slot>();

  const ownLook = (index: number | undefined): Look | undefined => (index === undefined ? undefined : map.looks[index]);
  const lookAt = (row: number, column: number): Look => {
    const cell = cells.get(keyOf(row, column));
    if (cell) return ownLook(cell.look) ?? fresh;
    return ownLook(rows.get(row)?.look) ?? ownLook(columns.get(column)?.look) ?? fresh;
  };
  const slotAt = (row: number, column: number): Slot | undefined => {
    if (row < 1 || column < 1) return undefined;
    const area = merges.get(keyOf(row, column)) ?? { top: row, left: column, bottom: row, right: column };
    const key = keyOf(area.top, area.left);
    const known = slots.get(key);
    if (known) return known;
    const cell = cells.get(key);
    const look = lookAt(area.top, area.left);
    const slot = { row: area.top, column: area.left, area, text: saidBy(cell), look, cell };
    slots.set(key, slot);
    return slot;
  };
  const widthOf = (column: number): number => {
    const line = columns.get(column);
    return line?.isHidden ? 0 : (line?.size ?? usualWidth);
  };
  const heightOf = (row: number): number => {
    const line = rows.get(row);
    return line?.isHidden ? 0 : (line?.size ?? usualHeight);
  };
  const isHidden = ({ area }: Slot): boolean => {
    const shown = (from: number, to: number, size: (at: number) => number): boolean =>
      Array.from({ length: Math.min(to - from + 1, 500) }, (_, index) => from + index).some((at) => size(at) > 0);
    return !shown(area.top, area.bottom, heightOf) || !shown(area.left, area.right, widthOf);
  };
  const texts = map.cells
    .filter(({ text }) => text.trim() !== '')
    .flatMap((cell) => slotAt(cell.row, cell.column) ?? [])
    .filter((slot) => !isHidden(slot));
  return {
    map,
    frame: frameOf(map, (cell) => cell.text.trim() !== '' || isDrawn(ownLook(cell.look) ?? fresh)),
    isUnlockTelling: isUnlockTelling(map),
    texts,
    slotAt,
    lookAt,
    isHidden,
    heightOf,
    widthOf,
  };
}

/** The slot on the right, if the sheet has one. */
export const rightOf = (grid: Grid, slot: Slot): Slot | undefined => grid.slotAt(slot.row, slot.area.right + 1);
export const leftOf = (grid: Grid, slot: Slot): Slot | undefined => grid.slotAt(slot.row, slot.column - 1);
export const belowOf = (grid: Grid, slot: Slot): Slot | undefined => grid.slotAt(slot.area.bottom + 1, slot.column);
export const aboveOf = (grid: Grid, slot: Slot): Slot | undefined => grid.slotAt(slot.row - 1, slot.column);
