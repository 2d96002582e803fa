import { type Area, EVERYTHING, bounding, cellAt, intersection } from '../model/area.ts';
import { hasContent } from '../model/cell.ts';
import { textOf } from '../model/display.ts';
import { present } from '../model/refusal.ts';
import type { Json } from '../model/rules.ts';
import type { Sheet } from '../model/sheet.ts';
import { validationAt } from '../model/validations.ts';

const isHit = (text: string, criteria: Json): ((sheet: Sheet, row: number, column: number) => boolean) => {
  const { completeMatch, matchCase } = (criteria ?? {}) as { completeMatch?: boolean; matchCase?: boolean };
  const fold = (given: string) => (matchCase === true ? given : given.toLowerCase());
  const wanted = fold(text);
  return (sheet, row, column) => {
    const shown = fold(textOf(sheet, row, column));
    return completeMatch === true ? shown === wanted : shown.includes(wanted);
  };
};

/** The first cell of an area that holds a text. */
export const findIn = (sheet: Sheet, area: Area, text: string, criteria: Json): Area | undefined => {
  const isOne = isHit(text, criteria);
  const hit = sheet.cells.within(area).find(([row, column]) => isOne(sheet, row, column));
  return hit && cellAt(hit[0], hit[1]);
};

/** Every cell of a sheet that holds a text. */
export const findAllIn = (sheet: Sheet, text: string, criteria: Json): Area[] => {
  const isOne = isHit(text, criteria);
  return sheet.cells
    .within(EVERYTHING)
    .filter(([row, column]) => isOne(sheet, row, column))
    .map(([row, column]) => cellAt(row, column));
};

const grown = (area: Area): Area => ({
  top: Math.max(area.top - 1, 0),
  left: Math.max(area.left - 1, 0),
  bottom: area.bottom + 1,
  right: area.right + 1,
});

/** The block of filled cells around an area, up to blank rows and columns. */
export const regionAround = (sheet: Sheet, area: Area): Area => {
  let region = area;
  for (;;) {
    const filled = sheet.cells.within(grown(region)).filter(([, , cell]) => hasContent(cell));
    const next = filled.reduce((sum, [row, column]) => bounding(sum, cellAt(row, column)), region);
    if (
      next.top === region.top &&
      next.left === region.left &&
      next.bottom === region.bottom &&
      next.right === region.right
    )
      return region;
    region = next;
  }
};

/** Lines that belong together, as stretches of neighbours. */
const stretches = (lines: readonly number[]): [number, number][] => {
  const found: [number, number][] = [];
  for (const line of lines) {
    const last = found.at(-1);
    if (last?.[1] === line - 1) last[1] = line;
    else found.push([line, line]);
  }
  return found;
};

type Kind = (sheet: Sheet, row: number, column: number) => boolean;

const KINDS: Readonly<Record<string, Kind>> = {
  Blanks: (sheet, row, column) => !hasContent(sheet.cell(row, column)),
  Constants: (sheet, row, column) =>
    hasContent(sheet.cell(row, column)) && sheet.cell(row, column).formula === undefined,
  DataValidations: (sheet, row, column) => validationAt(sheet, row, column) !== undefined,
  Formulas: (sheet, row, column) => sheet.cell(row, column).formula !== undefined,
  Visible: (sheet, row, column) => !sheet.isRowHidden(row) && !sheet.columns.hidden.has(column),
};

/** The cells of an area that are of a kind, as areas that are as tall as can be. */
export const specialCells = (sheet: Sheet, area: Area, kind: string): Area[] => {
  const isOfKind = present(
    KINDS[kind],
    'ApiNotFound',
    `Range.getSpecialCells('${kind}') is not known to this workbook.`,
  );
  const used = sheet.cells.bounds(() => true);
  const near = used && intersection(area, used);
  if (!near) return [];
  const found = new Map<string, { columns: [number, number][]; rows: number[] }>();
  for (let row = near.top; row <= near.bottom; row += 1) {
    const hits: number[] = [];
    for (let column = near.left; column <= near.right; column += 1) if (isOfKind(sheet, row, column)) hits.push(column);
    const columns = stretches(hits);
    const known = found.get(JSON.stringify(columns)) ?? { columns, rows: [] };
    known.rows.push(row);
    found.set(JSON.stringify(columns), known);
  }
  return [...found.values()].flatMap(({ columns, rows }) =>
    stretches(rows).flatMap(([top, bottom]) => columns.map(([left, right]) => ({ top, left, bottom, right }))),
  );
};
