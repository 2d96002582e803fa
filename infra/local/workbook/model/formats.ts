import type { WorkbookModel } from '../model.ts';
import { type Area, LAST_COLUMN, LAST_ROW, cellsOf, intersection, isEntireColumn, isEntireRow } from './area.ts';
import { EMPTY } from './cell.ts';
import { type Border, type CellFormat, type FormatKey, look, withLooks } from './format.ts';
import { mustAllow } from './protection.ts';
import type { Sheet } from './sheet.ts';

/** Derives many cells' formats while keeping equal ones one object. */
const patcher = (patch: CellFormat): ((format: CellFormat | undefined) => CellFormat) => {
  const known = new Map<CellFormat | undefined, CellFormat>();
  return (format) => {
    const made = known.get(format) ?? withLooks(format, patch);
    known.set(format, made);
    return made;
  };
};

const setCell = (sheet: Sheet, row: number, column: number, patched: ReturnType<typeof patcher>): void => {
  const cell = sheet.cells.get(row, column) ?? EMPTY;
  sheet.cells.set(row, column, { ...cell, format: patched(sheet.format(row, column)) });
};

const formatColumns = (sheet: Sheet, area: Area, patched: ReturnType<typeof patcher>): void => {
  for (const row of sheet.rows.formats.keys())
    for (let column = area.left; column <= area.right; column += 1) setCell(sheet, row, column, patched);
  for (const [row, column, cell] of sheet.cells.within(area))
    if (cell.format && !sheet.rows.formats.has(row)) setCell(sheet, row, column, patched);
  for (let column = area.left; column <= area.right; column += 1)
    sheet.columns.formats.set(column, patched(sheet.columns.formats.get(column)));
};

const formatRows = (sheet: Sheet, area: Area, patched: ReturnType<typeof patcher>): void => {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (const column of sheet.columns.formats.keys()) setCell(sheet, row, column, patched);
    for (const [, column, cell] of sheet.cells.within({ ...area, top: row, bottom: row }))
      if (cell.format && !sheet.columns.formats.has(column)) setCell(sheet, row, column, patched);
    sheet.rows.formats.set(row, patched(sheet.rows.formats.get(row)));
  }
};

/** Changes some looks of an area without telling anybody. */
const applyLooks = (sheet: Sheet, area: Area, patch: CellFormat): void => {
  const patched = patcher(patch);
  if (isEntireColumn(area)) formatColumns(sheet, area, patched);
  else if (isEntireRow(area)) formatRows(sheet, area, patched);
  else
    for (let row = area.top; row <= area.bottom; row += 1)
      for (let column = area.left; column <= area.right; column += 1) setCell(sheet, row, column, patched);
};

/** Changes some looks of an area; whole rows and columns keep them for cells yet to come. */
export const formatCells = (model: WorkbookModel, sheet: Sheet, area: Area, patch: CellFormat): void => {
  mustAllow(sheet, 'allowFormatCells');
  applyLooks(sheet, area, patch);
  model.emit({ kind: 'format', sheetId: sheet.id, area });
};

/** Gives each cell of a block its own looks. */
export const formatEach = (
  model: WorkbookModel,
  sheet: Sheet,
  area: Area,
  patches: readonly (readonly (CellFormat | undefined)[])[],
): void => {
  mustAllow(sheet, 'allowFormatCells');
  const patchers = new Map<CellFormat, ReturnType<typeof patcher>>();
  patches.forEach((row, down) =>
    row.forEach((patch, right) => {
      if (!patch) return;
      const patched = patchers.get(patch) ?? patcher(patch);
      patchers.set(patch, patched);
      setCell(sheet, area.top + down, area.left + right, patched);
    }),
  );
  model.emit({ kind: 'format', sheetId: sheet.id, area });
};

const MANY_CELLS = 200_000;

const governed = (sheet: Sheet, area: Area): Set<CellFormat | undefined> => {
  const formats = new Set<CellFormat | undefined>();
  const isBig = cellsOf(area) > MANY_CELLS;
  const used = isBig ? sheet.cells.bounds(() => true) : area;
  const near =
    used &&
    intersection(area, {
      ...used,
      bottom: Math.min(used.bottom + 1, LAST_ROW),
      right: Math.min(used.right + 1, LAST_COLUMN),
    });
  if (near)
    for (let row = near.top; row <= near.bottom; row += 1)
      for (let column = near.left; column <= near.right; column += 1) formats.add(sheet.format(row, column));
  if (isBig)
    for (let column = area.left; column <= area.right; column += 1) formats.add(sheet.columns.formats.get(column));
  return formats;
};

const sameLook = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** The look that all cells of an area share; undefined where they differ. */
export const commonLook = <K extends FormatKey>(
  sheet: Sheet,
  area: Area,
  key: K,
): Required<CellFormat>[K] | undefined => {
  const [first, ...others] = [...governed(sheet, area)].map((format) => look(format, key));
  return first !== undefined && others.every((other) => sameLook(first, other)) ? first : undefined;
};

/** The edges of an area, in Excel's words. */
export type Edge = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

/** Which cells an edge belongs to, and which side of them it is. */
export const EDGES: Record<
  Edge,
  {
    readonly side: 'borderTop' | 'borderBottom' | 'borderLeft' | 'borderRight';
    readonly of: (area: Area) => Area | undefined;
  }
> = {
  EdgeTop: { side: 'borderTop', of: (area) => ({ ...area, bottom: area.top }) },
  EdgeBottom: { side: 'borderBottom', of: (area) => ({ ...area, top: area.bottom }) },
  EdgeLeft: { side: 'borderLeft', of: (area) => ({ ...area, right: area.left }) },
  EdgeRight: { side: 'borderRight', of: (area) => ({ ...area, left: area.right }) },
  InsideHorizontal: {
    side: 'borderBottom',
    of: (area) => (area.bottom > area.top ? { ...area, bottom: area.bottom - 1 } : undefined),
  },
  InsideVertical: {
    side: 'borderRight',
    of: (area) => (area.right > area.left ? { ...area, right: area.right - 1 } : undefined),
  },
};

/** Draws a line along one edge of an area. */
export const drawBorder = (model: WorkbookModel, sheet: Sheet, area: Area, edge: Edge, border: Border): void => {
  const cells = EDGES[edge].of(area);
  if (cells) formatCells(model, sheet, cells, { [EDGES[edge].side]: border });
};

/** The border that all cells along an edge share; undefined where they differ or there is no such edge. */
export const commonBorder = (sheet: Sheet, area: Area, edge: Edge): Border | undefined => {
  const cells = EDGES[edge].of(area);
  return cells && commonLook(sheet, cells, EDGES[edge].side);
};
