import { WorkbookModel } from '../model.ts';
import { EVERYTHING } from './area.ts';
import type { CellValue } from './cell.ts';
import type { Chart } from './chart.ts';
import type { CellFormat } from './format.ts';
import { FRESH_PAGE, type PageSetup } from './page-setup.ts';
import type { Comment, Conditional, Json, Name, Validation } from './rules.ts';
import { type Lines, Sheet, type SheetFilter } from './sheet.ts';
import type { Criterion, Table } from './table.ts';

interface LinesSnapshot {
  formats: [number, CellFormat][];
  sizes: [number, number][];
  hidden: number[];
}

type CellSnapshot = [row: number, column: number, value: CellValue, formula?: string | null, format?: number | null];

type Plain = Pick<
  Sheet,
  | 'id'
  | 'name'
  | 'visibility'
  | 'tabColor'
  | 'showsGridlines'
  | 'frozen'
  | 'merges'
  | 'tables'
  | 'validations'
  | 'conditionals'
>;

interface SheetSnapshot extends Plain {
  /** Missing where it is as on a fresh sheet. */
  page?: PageSetup;
  /** Missing where there are none. */
  charts?: Chart[];
  protection: Sheet['protection'] | null;
  rows: LinesSnapshot;
  columns: LinesSnapshot;
  filteredRows: number[];
  filter: { area: SheetFilter['area']; criteria: [number, Criterion][] } | null;
  properties: [string, string][];
  formats: CellFormat[];
  cells: CellSnapshot[];
}

/** A workbook as JSON. */
export interface Snapshot {
  name: string;
  sheets: SheetSnapshot[];
  names: Name[];
  comments: Comment[];
  settings: [string, string][];
  properties: [string, Json][];
}

const linesOut = (lines: Lines): LinesSnapshot => ({
  formats: [...lines.formats],
  sizes: [...lines.sizes],
  hidden: [...lines.hidden.keys()],
});

const linesIn = (lines: Lines, snapshot: LinesSnapshot): void => {
  lines.formats = new Map(snapshot.formats);
  lines.sizes = new Map(snapshot.sizes);
  lines.hidden = new Map(snapshot.hidden.map((index) => [index, true]));
};

const cellsOut = (sheet: Sheet): Pick<SheetSnapshot, 'formats' | 'cells'> => {
  const formats = new Map<CellFormat, number>();
  const cells = sheet.cells.within(EVERYTHING).map(([row, column, cell]): CellSnapshot => {
    if (!cell.format)
      return cell.formula === undefined ? [row, column, cell.value] : [row, column, cell.value, cell.formula];
    const index = formats.get(cell.format) ?? formats.size;
    formats.set(cell.format, index);
    return [row, column, cell.value, cell.formula ?? null, index];
  });
  return { formats: [...formats.keys()], cells };
};

const sheetOut = (sheet: Sheet): SheetSnapshot => {
  const { id, name, visibility, tabColor, showsGridlines, frozen, merges, tables, validations, conditionals, filter } =
    sheet;
  return {
    ...{ id, name, visibility, tabColor, showsGridlines, frozen, merges, tables, validations, conditionals },
    ...(sheet.page !== FRESH_PAGE && { page: sheet.page }),
    ...(sheet.charts.length > 0 && { charts: sheet.charts }),
    protection: sheet.protection ?? null,
    rows: linesOut(sheet.rows),
    columns: linesOut(sheet.columns),
    filteredRows: [...sheet.filteredRows.keys()],
    filter: filter ? { area: filter.area, criteria: [...filter.criteria] } : null,
    properties: [...sheet.properties],
    ...cellsOut(sheet),
  };
};

const sheetIn = (snapshot: SheetSnapshot): Sheet => {
  const sheet = new Sheet(snapshot.id, snapshot.name);
  const { visibility, tabColor, showsGridlines, frozen, page = FRESH_PAGE, merges } = snapshot;
  Object.assign(sheet, { visibility, tabColor, showsGridlines, frozen, page, merges });
  sheet.tables = snapshot.tables.map((table): Table => ({
    ...table,
    columns: table.columns.map((column) => ({ ...column, filter: column.filter })),
  }));
  sheet.validations = snapshot.validations.map((rule): Validation => rule);
  sheet.conditionals = snapshot.conditionals.map((rule): Conditional => rule);
  sheet.charts = snapshot.charts ?? [];
  sheet.protection = snapshot.protection ?? undefined;
  linesIn(sheet.rows, snapshot.rows);
  linesIn(sheet.columns, snapshot.columns);
  sheet.filteredRows = new Map(snapshot.filteredRows.map((row) => [row, true]));
  if (snapshot.filter) sheet.filter = { area: snapshot.filter.area, criteria: new Map(snapshot.filter.criteria) };
  for (const [key, value] of snapshot.properties) sheet.properties.set(key, value);
  for (const [row, column, value, formula, format] of snapshot.cells)
    sheet.cells.set(row, column, {
      value,
      formula: formula ?? undefined,
      format: format === undefined || format === null ? undefined : snapshot.formats[format],
    });
  return sheet;
};

/** The whole workbook as JSON, without who looks at what. */
export const snapshotOf = (model: WorkbookModel): Snapshot =>
  structuredClone({
    name: model.name,
    sheets: model.sheets.map(sheetOut),
    names: model.names,
    comments: model.comments,
    settings: [...model.settings],
    properties: [...model.properties],
  });

/** The workbook that a snapshot was taken of. */
export const fromSnapshot = (given: Snapshot): WorkbookModel => {
  const snapshot = structuredClone(given);
  const model = new WorkbookModel([]);
  model.name = snapshot.name;
  model.sheets = snapshot.sheets.map(sheetIn);
  model.names = snapshot.names;
  model.comments = snapshot.comments;
  for (const [key, value] of snapshot.settings) model.settings.set(key, value);
  for (const [key, value] of snapshot.properties) model.properties.set(key, value);
  return model;
};
