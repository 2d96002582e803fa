import type { Area as CountedArea, CellMap, Line, Look } from '#policy/form/cell-map.ts';
import type { WorkbookModel } from '../model.ts';
import { type Area, rowsOf, columnsOf } from '../model/area.ts';
import type { CellFormat } from '../model/format.ts';
import { absolute, addName } from '../model/names.ts';
import type { Lines, Sheet } from '../model/sheet.ts';
import { addSheet, showGridlines } from '../model/sheets.ts';
import { lineOf } from './lines-along-edges.ts';
import { POINTS_PER_CHARACTER } from './widths.ts';

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const SIDES = { top: 'borderTop', right: 'borderRight', bottom: 'borderBottom', left: 'borderLeft' } as const;
type Side = keyof typeof SIDES;
const sides = Object.keys(SIDES) as Side[];

const formatOf = (look: Look, edges: readonly Side[] = sides): CellFormat => ({
  ...(look.fill !== undefined && { fill: look.fill }),
  ...(look.color !== undefined && { fontColor: look.color }),
  ...(look.font !== undefined && { fontName: look.font }),
  ...(look.size !== undefined && { fontSize: look.size }),
  ...(look.isBold && { bold: true }),
  ...(look.isItalic && { italic: true }),
  ...(look.isUnderlined && { underline: 'Single' }),
  ...(look.isWrapped && { wrap: true }),
  ...(look.horizontal !== undefined && { horizontal: capital(look.horizontal) }),
  ...(look.vertical !== undefined && { vertical: capital(look.vertical) }),
  ...(look.format !== undefined && { numberFormat: look.format }),
  ...(look.isUnlocked && { locked: false }),
  ...Object.fromEntries(edges.filter((side) => look[side]).map((side) => [SIDES[side], lineOf(look[side])])),
});

const fromZero = ({ top, left, bottom, right }: CountedArea): Area => ({
  top: top - 1,
  left: left - 1,
  bottom: bottom - 1,
  right: right - 1,
});

/** Cells of a merged area have its first cell's looks, but of its lines only those along the area's own edge. */
const drawMerge = (sheet: Sheet, area: Area, look: Look): void => {
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let column = area.left; column <= area.right; column += 1) {
      const edges = sides.filter((side) => (side === 'top' || side === 'bottom' ? row : column) === area[side]);
      sheet.cells.set(row, column, { ...sheet.cell(row, column), format: formatOf(look, edges) });
    }
};

const drawCells = (sheet: Sheet, { cells, looks, merges }: CellMap): void => {
  const formats = looks.map((look) => formatOf(look));
  for (const { row, column, text, number, formula, look } of cells)
    sheet.cells.set(row - 1, column - 1, {
      value: number ?? text,
      formula,
      format: look === undefined ? undefined : formats[look],
    });
  for (const merge of merges) {
    const place = cells.find(({ row, column }) => row === merge.top && column === merge.left)?.look;
    const look = place === undefined ? undefined : looks[place];
    if (look) drawMerge(sheet, fromZero(merge), look);
  }
  sheet.merges = merges.map(fromZero);
};

const drawLines = (lines: Lines, drawn: readonly Line[], looks: readonly Look[], points: (size: number) => number) => {
  for (const { at, size, isHidden, look } of drawn) {
    const looked = look === undefined ? undefined : looks[look];
    if (size !== undefined) lines.sizes.set(at - 1, points(size));
    if (isHidden) lines.hidden.set(at - 1, true);
    if (looked) lines.formats.set(at - 1, formatOf(looked));
  }
};

const tell = (model: WorkbookModel, { id: sheetId }: Sheet, { cells, rows, columns }: CellMap): void => {
  const bottom = Math.max(0, ...cells.map(({ row }) => row - 1), ...rows.map(({ at }) => at - 1));
  const right = Math.max(0, ...cells.map(({ column }) => column - 1), ...columns.map(({ at }) => at - 1));
  const area = { top: 0, left: 0, bottom, right };
  if (rowsOf(area) * columnsOf(area) === 0) return;
  for (const kind of ['rows', 'columns'] as const) model.emit({ kind, what: 'size', sheetId, area });
  model.emit({ kind: 'merge', sheetId, area });
  model.emit({ kind: 'format', sheetId, area });
  model.emit({ kind: 'cells', sheetId, area, before: undefined, after: undefined });
};

/** Draws a form as a new sheet of the workbook: cells, looks, lines, names and print area. */
export const drawCellMap = (model: WorkbookModel, map: CellMap, name = map.sheet): Sheet => {
  const sheet = addSheet(model, name);
  drawCells(sheet, map);
  drawLines(sheet.rows, map.rows, map.looks, (size) => size);
  drawLines(sheet.columns, map.columns, map.looks, (size) => size * POINTS_PER_CHARACTER);
  showGridlines(model, sheet, false);
  const { names, printArea } = map;
  for (const known of printArea ? [...names, { name: 'Print_Area', area: printArea }] : names)
    addName(model, known.name, absolute(sheet, fromZero(known.area)), '', sheet.id);
  tell(model, sheet, map);
  return sheet;
};
