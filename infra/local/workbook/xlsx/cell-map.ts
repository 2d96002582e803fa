import {
  type Area as PlainArea,
  type CellMap,
  type Cell as PlainCell,
  type Line,
  type Look,
  mostCells,
} from '#policy/form/cell-map.ts';
import type { WorkbookModel } from '../model.ts';
import { type Area, cellsOf as areaSize, bounding, cellAt, contains, intersection } from '../model/area.ts';
import { type Cell, EMPTY, hasContent } from '../model/cell.ts';
import { textOf } from '../model/display.ts';
import { type CellFormat, look } from '../model/format.ts';
import { placeOfName } from '../model/names.ts';
import { printAreas } from '../model/page.ts';
import type { Lines, Sheet } from '../model/sheet.ts';
import { houseNames } from './house-names.ts';
import { plainLook } from './plain-look.ts';
import { POINTS_PER_CHARACTER } from './widths.ts';

const HOUSE_NAMES = new Set(Object.values(houseNames).map((name) => name.toLowerCase()));

const plainArea = ({ top, left, bottom, right }: Area): PlainArea => ({
  top: top + 1,
  left: left + 1,
  bottom: bottom + 1,
  right: right + 1,
});

/** The looks of a map, each listed once. */
class Palette {
  readonly looks: Look[] = [];
  private readonly known = new Map<string, number>();

  /** The place of a look in the list; nothing for a cell as on a fresh sheet. */
  place(look: Look): { look?: number } {
    const text = JSON.stringify(look);
    if (text === '{}') return {};
    const known = this.known.get(text) ?? this.looks.push(look) - 1;
    this.known.set(text, known);
    return { look: known };
  }
}

const isPickList = (sheet: Sheet): Area[] =>
  sheet.validations.filter(({ rule }) => 'list' in rule).flatMap(({ areas }) => areas);

/** A merged area is drawn as one cell, so its lines are those along its outer edges. */
const formatAround = (sheet: Sheet, merge: Area): CellFormat => {
  const first = sheet.format(merge.top, merge.left);
  const [right, bottom] = [sheet.format(merge.top, merge.right), sheet.format(merge.bottom, merge.left)];
  return { ...first, borderRight: look(right, 'borderRight'), borderBottom: look(bottom, 'borderBottom') };
};

const LARGEST_SIZE = 500;

const linesOf = ({ formats, sizes, hidden }: Lines, palette: Palette, unit: number, more: Iterable<number>): Line[] => {
  const hiddenOnes = new Set([...hidden.keys(), ...more]);
  const spoken = new Set([...formats.keys(), ...sizes.keys(), ...hiddenOnes]);
  return [...spoken]
    .sort((a, b) => a - b)
    .map((index): Line => {
      const size = sizes.get(index);
      return {
        at: index + 1,
        ...(size !== undefined && { size: Math.min(LARGEST_SIZE, size / unit) }),
        ...(hiddenOnes.has(index) && { isHidden: true }),
        ...palette.place(plainLook(formats.get(index))),
      };
    });
};

/** A pick list over more cells than this is meant for the part of the sheet in use. */
const MOST_PICKS = 1_000;

/** Where there is something: cells, and blank ones that take a pick. */
const placesOf = (sheet: Sheet, picks: readonly Area[]): [row: number, column: number][] => {
  const places = new Map<number, [number, number]>();
  const add = (row: number, column: number): void => void places.set(row * 16_384 + column, [row, column]);
  for (const [row, column] of sheet.cells.all()) add(row, column);
  const used = sheet.merges.reduce<Area | undefined>(
    (sum, merge) => (sum ? bounding(sum, merge) : merge),
    sheet.cells.bounds(() => true),
  );
  for (const pick of picks) {
    const area = areaSize(pick) <= MOST_PICKS ? pick : used && intersection(pick, used);
    if (!area) continue;
    for (let row = area.top; row <= area.bottom; row += 1)
      for (let column = area.left; column <= area.right; column += 1) add(row, column);
  }
  for (const { top, left } of sheet.merges) add(top, left);
  return [...places.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
};

/** Which merged area a cell lies in, told quickly. */
const mergeFinder = (sheet: Sheet): ((row: number, column: number) => Area | undefined) => {
  const byRow = new Map<number, Area[]>();
  for (const merge of sheet.merges)
    for (let row = merge.top; row <= Math.min(merge.bottom, merge.top + 100_000); row += 1) {
      const known = byRow.get(row);
      if (known) known.push(merge);
      else byRow.set(row, [merge]);
    }
  return (row, column) => byRow.get(row)?.find((merge) => contains(merge, cellAt(row, column)));
};

const contentOf = (
  sheet: Sheet,
  row: number,
  column: number,
  { value, formula }: Cell,
): Omit<PlainCell, 'row' | 'column'> => ({
  text: textOf(sheet, row, column),
  ...(typeof value === 'number' && { number: value }),
  ...(formula !== undefined && { formula }),
});

const cellsOf = (sheet: Sheet, palette: Palette): PlainCell[] => {
  const picks = isPickList(sheet);
  const mergeAt = mergeFinder(sheet);
  return placesOf(sheet, picks).flatMap(([row, column]): PlainCell[] => {
    const merge = mergeAt(row, column);
    if (merge && (merge.top !== row || merge.left !== column)) return [];
    const place = palette.place(plainLook(merge ? formatAround(sheet, merge) : sheet.format(row, column)));
    const cell = sheet.cells.get(row, column) ?? EMPTY;
    const isPick = picks.some((pick) => contains(pick, cellAt(row, column)));
    const isBare = !hasContent(cell) && place.look === undefined && !isPick;
    if (isBare && sheet.rows.formats.get(row) === undefined && sheet.columns.formats.get(column) === undefined)
      return [];
    return [
      {
        row: row + 1,
        column: column + 1,
        ...contentOf(sheet, row, column, cell),
        ...place,
        ...(isPick && { isPick: true }),
      },
    ];
  });
};

const namesOn = (model: WorkbookModel, sheet: Sheet): CellMap['names'] =>
  model.names.flatMap((name) => {
    const place = name.visible && !HOUSE_NAMES.has(name.name.toLowerCase()) ? placeOfName(model, name) : undefined;
    return place?.sheet === sheet ? [{ name: name.name, area: plainArea(place.area) }] : [];
  });

const MARGIN = { rows: 50, columns: 5 } as const;

/** Of a sheet that is dressed far beyond what is written on it, only the part around the writing is a form. */
const aroundTexts = (cells: PlainCell[]): PlainCell[] => {
  if (cells.length <= mostCells) return cells;
  const written = cells.filter(({ text, formula }) => text !== '' || formula !== undefined);
  const bottom = written.reduce((last, { row }) => Math.max(last, row), 0) + MARGIN.rows;
  const right = written.reduce((last, { column }) => Math.max(last, column), 0) + MARGIN.columns;
  return cells.filter(({ row, column }) => row <= bottom && column <= right);
};

/** 表样: a sheet of the workbook as plain cells, as a form is checked. */
export const cellMapOf = (model: WorkbookModel, sheet: Sheet): CellMap => {
  const palette = new Palette();
  const cells = aroundTexts(cellsOf(sheet, palette));
  const rows = linesOf(sheet.rows, palette, 1, sheet.filteredRows.keys());
  const columns = linesOf(sheet.columns, palette, POINTS_PER_CHARACTER, []);
  const printArea = printAreas(model, sheet).reduce<Area | undefined>(
    (sum, area) => (sum ? bounding(sum, area) : area),
    undefined,
  );
  return {
    sheet: sheet.name,
    cells,
    looks: palette.looks,
    merges: sheet.merges.map(plainArea),
    rows,
    columns,
    names: namesOn(model, sheet),
    tables: sheet.tables.map(({ area }) => plainArea(area)),
    ...(sheet.protection && { isProtected: true }),
    ...(printArea && { printArea: plainArea(printArea) }),
  };
};
