import {
  mostCells,
  type Area,
  type Cell,
  type CellMap,
  type Line,
  type Look,
  type Name,
} from '#policy/form/cell-map.ts';
import { around, cellCount, placeIn } from './areas.ts';
import { readCode } from './code.ts';
import { lookOf, type CellLook, type FreshFont } from './look-of.ts';
import { charactersOf, freshHeight, freshWidth } from './sizes.ts';
import { formTrouble } from './troubles.ts';

/** A row or a column as it was seen: its size in points. */
export interface SeenLine {
  readonly size: number;
  readonly isHidden: boolean;
}

/** What stands in the cells of an area, row by row. */
export interface SeenContent {
  readonly name: string;
  readonly area: Area;
  readonly text: readonly (readonly string[])[];
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly merges: readonly Area[];
}

/** A sheet as it was seen: everything that a form has. */
export interface SeenSheet extends SeenContent {
  readonly numberFormat: readonly (readonly string[])[];
  readonly looks: readonly (readonly CellLook[])[];
  readonly fresh: FreshFont;
  readonly rows: readonly SeenLine[];
  readonly columns: readonly SeenLine[];
  /** Cells where a person picks from a list. */
  readonly picks: readonly Area[];
  /** Declared names with the formula behind them, of any sheet. */
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  readonly tables: readonly Area[];
  readonly printed: readonly Area[];
  readonly isProtected: boolean;
}

const mostLooks = 1_000;
const mostNames = 1_000;
const mostTables = 200;
const mostColumns = 1_000;

const keyOf = (row: number, column: number): number => row * 16_384 + column;

/** Cells that a merge hides, and where each merge begins. */
function coverOf(merges: readonly Area[]): {
  readonly starts: ReadonlyMap<number, Area>;
  readonly hidden: ReadonlySet<number>;
} {
  const starts = new Map<number, Area>();
  const hidden = new Set<number>();
  for (const area of merges) {
    starts.set(keyOf(area.top, area.left), area);
    for (let row = area.top; row <= Math.min(area.bottom, area.top + mostCells); row += 1)
      for (let column = area.left; column <= area.right; column += 1)
        if (row !== area.top || column !== area.left) hidden.add(keyOf(row, column));
  }
  return { starts, hidden };
}

/** A cell too narrow for its number shows signs only. */
const textOf = (shown: string, value: unknown): string =>
  typeof value === 'number' && /^#+$/.test(shown) ? String(value) : shown;

const contentAt = (
  { text, values, formulas }: SeenContent,
  down: number,
  right: number,
): Omit<Cell, 'row' | 'column'> => {
  const [value, formula] = [values[down]?.[right], formulas[down]?.[right]];
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  return {
    text: textOf(text[down]?.[right] ?? '', value).slice(0, 32_767),
    ...(typeof value === 'number' && Number.isFinite(value) ? { number: value } : {}),
    ...(isFormula ? { formula: formula.slice(0, 8_192) } : {}),
  };
};

type Dress = (row: number, column: number) => Pick<Cell, 'look' | 'isPick'>;

const isTelling = ({ text, formula, look, isPick }: Cell): boolean =>
  text !== '' || formula !== undefined || look !== undefined || isPick === true;

/** The cells that say something or look like something, row by row; the contract's code is none of them. */
function cellsIn(seen: SeenContent, hidden: ReadonlySet<number>, dress: Dress): Cell[] {
  const cells: Cell[] = [];
  for (let row = seen.area.top; row <= seen.area.bottom; row += 1)
    for (let column = seen.area.left; column <= seen.area.right; column += 1) {
      if (hidden.has(keyOf(row, column))) continue;
      const content = contentAt(seen, row - seen.area.top, column - seen.area.left);
      if (readCode(content.text)) continue;
      const cell = { row, column, ...content, ...dress(row, column) };
      if (isTelling(cell)) cells.push(cell);
    }
  if (cells.length <= mostCells) return cells;
  const written = cells.filter(({ text, formula, isPick }) => text !== '' || formula !== undefined || isPick);
  if (written.length > mostCells) throw formTrouble('tooLarge');
  return written;
}

/** The looks of a map, each listed once. */
class Palette {
  readonly looks: Look[] = [];
  readonly #known = new Map<string, number | undefined>([['{}', undefined]]);

  place(look: Look): { readonly look?: number } {
    const text = JSON.stringify(look);
    if (!this.#known.has(text) && this.looks.length < mostLooks) this.#known.set(text, this.looks.push(look) - 1);
    const place = this.#known.get(text);
    return place === undefined ? {} : { look: place };
  }
}

/** A merged area is drawn as one cell, so its lines are those along its outer edges. */
function dressing(seen: SeenSheet, starts: ReadonlyMap<number, Area>, palette: Palette): Dress {
  const lookAt = (row: number, column: number): CellLook =>
    seen.looks[row - seen.area.top]?.[column - seen.area.left] ?? {};
  const lookAround = ({ top, left, bottom, right }: Area): CellLook => {
    const first = lookAt(top, left);
    const [across, below] = [lookAt(top, right).borders?.right, lookAt(bottom, left).borders?.bottom];
    return {
      ...first,
      borders: { ...first.borders, ...(across && { right: across }), ...(below && { bottom: below }) },
    };
  };
  const picks = new Set<number>();
  for (const { top, left, bottom, right } of seen.picks)
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1) picks.add(keyOf(row, column));
  return (row, column) => {
    const merge = starts.get(keyOf(row, column));
    const format = seen.numberFormat[row - seen.area.top]?.[column - seen.area.left] ?? 'General';
    const look = lookOf(merge ? lookAround(merge) : lookAt(row, column), format, seen.fresh);
    return { ...palette.place(look), ...(picks.has(keyOf(row, column)) ? { isPick: true as const } : {}) };
  };
}

const linesOf = (
  lines: readonly SeenLine[],
  first: number,
  fresh: number,
  sizeOf: (points: number) => number,
): Line[] =>
  lines.flatMap(({ size, isHidden }, i): Line[] => {
    const isSized = !isHidden && size !== fresh;
    if (!isHidden && !isSized) return [];
    return [{ at: first + i, ...(isSized ? { size: sizeOf(size) } : {}), ...(isHidden ? { isHidden: true } : {}) }];
  });

const isHouseName = (name: string): boolean => /^(_xlnm\.|_FilterDatabase|print_(area|titles)$)/i.test(name);

function namesOf({ names, name: sheet }: SeenSheet): Name[] {
  const found = names.flatMap(({ name, formula }): Name[] => {
    const [plain = name] = name.split('!').slice(-1);
    const place = isHouseName(plain) ? undefined : placeIn(formula);
    return place?.sheet.toLowerCase() === sheet.toLowerCase() ? [{ name: plain.slice(0, 255), area: place.area }] : [];
  });
  return found.slice(0, mostNames);
}

/** The line that only bears the code is not a line of the form. */
function printAreaOf({ printed, text, area }: SeenSheet): Area | undefined {
  const all = around(printed);
  if (!all) return undefined;
  const last = (text[all.bottom - area.top] ?? []).filter((one) => one !== '');
  return last.length === 1 && readCode(last[0] ?? '') ? { ...all, bottom: all.bottom - 1 } : all;
}

/** What stands on a sheet, without how it looks. */
export function valuesMapOf(seen: SeenContent): CellMap {
  const { hidden } = coverOf(seen.merges);
  return {
    sheet: seen.name,
    cells: cellsIn(seen, hidden, () => ({})),
    looks: [],
    merges: [...seen.merges].slice(0, mostCells),
    rows: [],
    columns: [],
    names: [],
    tables: [],
  };
}

/** 表样: a sheet that was seen, as plain cells. */
export function cellMapOf(seen: SeenSheet): CellMap {
  const { starts, hidden } = coverOf(seen.merges);
  const palette = new Palette();
  const cells = cellsIn(seen, hidden, dressing(seen, starts, palette));
  const printArea = printAreaOf(seen);
  return {
    sheet: seen.name,
    cells,
    looks: palette.looks,
    merges: [...seen.merges].slice(0, mostCells),
    rows: linesOf(seen.rows, seen.area.top, freshHeight, (points) => points).slice(0, mostCells),
    columns: linesOf(seen.columns, seen.area.left, freshWidth, charactersOf).slice(0, mostColumns),
    names: namesOf(seen),
    tables: [...seen.tables].slice(0, mostTables),
    ...(seen.isProtected ? { isProtected: true } : {}),
    ...(printArea ? { printArea } : {}),
  };
}

/** More cells than this are not looked at, whatever is in them. */
const mostSeen = 40_000;

/** The part of a sheet that is looked at: all that is in use, else all that is written. */
export function partToSee(used: Area, written: Area | undefined): Area {
  const part = [used, written].find((area) => area && cellCount(area) <= mostSeen);
  if (!part) throw formTrouble('tooLarge');
  return part;
}
