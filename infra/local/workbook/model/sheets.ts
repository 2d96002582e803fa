import { type WorkbookModel, freshId } from '../model.ts';
import { sheetPrefix } from './address.ts';
import { EVERYTHING } from './area.ts';
import { rewriteCharts } from './following.ts';
import { renamedFormula } from './reference.ts';
import { Refusal, present } from './refusal.ts';
import { type Lines, Sheet, type Visibility } from './sheet.ts';
import { freeName } from './table-headers.ts';

type SheetHappening = 'added' | 'removed' | 'renamed' | 'moved' | 'visibility' | 'frozen' | 'gridlines' | 'tabColor';

const tell = (model: WorkbookModel, sheet: Sheet, what: SheetHappening): void =>
  model.emit({ kind: 'sheet', what, sheetId: sheet.id });

const mustBeAName = (model: WorkbookModel, name: string, own?: Sheet): void => {
  if (name === '' || name.length > 31 || /[\\/?*[\]:]/.test(name) || name.startsWith("'") || name.endsWith("'"))
    throw new Refusal('InvalidArgument', 'This cannot be the name of a sheet.');
  const other = model.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (other && other !== own) throw new Refusal('ItemAlreadyExists');
};

/** Adds a sheet at the end. */
export const addSheet = (model: WorkbookModel, name?: string, id = freshId()): Sheet => {
  const names = model.sheets.map((sheet) => sheet.name);
  const chosen = name ?? freeName(`Sheet${names.length + 1}`, names);
  mustBeAName(model, chosen);
  const sheet = new Sheet(id, chosen);
  model.sheets.push(sheet);
  tell(model, sheet, 'added');
  return sheet;
};

const visibleSheets = (model: WorkbookModel): Sheet[] => model.sheets.filter((sheet) => sheet.visibility === 'Visible');

const mustNotBeLast = (model: WorkbookModel, sheet: Sheet): void => {
  if (visibleSheets(model).every((other) => other === sheet))
    throw new Refusal('InvalidOperation', 'A workbook keeps at least one visible sheet.');
};

/** Whoever looks at a sheet that goes is brought to the next visible one. */
const leave = (model: WorkbookModel, sheet: Sheet): void => {
  const others = visibleSheets(model).filter((other) => other !== sheet);
  const index = model.sheets.indexOf(sheet);
  const next = others.find((other) => model.sheets.indexOf(other) > index) ?? others.at(-1);
  for (const seatName of model.seatNames)
    if (next && model.seat(seatName).activeSheetId === sheet.id) activate(model, next, seatName);
};

/** Takes a sheet and all it holds away. */
export const removeSheet = (model: WorkbookModel, sheet: Sheet): void => {
  mustNotBeLast(model, sheet);
  leave(model, sheet);
  model.sheets = model.sheets.filter((other) => other !== sheet);
  model.comments = model.comments.filter((comment) => comment.sheetId !== sheet.id);
  for (const { id, name } of sheet.tables)
    model.emit({ kind: 'table', what: 'removed', sheetId: sheet.id, tableId: id, tableName: name });
  tell(model, sheet, 'removed');
};

/** Gives a sheet another name; formulas that point at it follow. */
export const renameSheet = (model: WorkbookModel, sheet: Sheet, name: string): void => {
  mustBeAName(model, name, sheet);
  const before = sheet.name;
  for (const { sheet: standing, row, column, formula } of model.formulas()) {
    const renamed = renamedFormula(formula, before, sheetPrefix(name));
    if (renamed !== formula) standing.cells.set(row, column, { ...standing.cell(row, column), formula: renamed });
  }
  for (const known of model.names) known.formula = renamedFormula(known.formula, before, sheetPrefix(name));
  for (const standing of model.sheets)
    rewriteCharts(standing, (formula) => renamedFormula(formula, before, sheetPrefix(name)));
  sheet.name = name;
  model.emit({ kind: 'sheet', what: 'renamed', sheetId: sheet.id, nameBefore: before });
};

export const moveSheet = (model: WorkbookModel, sheet: Sheet, position: number): void => {
  if (position < 0 || position >= model.sheets.length) throw new Refusal('InvalidArgument');
  model.sheets = model.sheets.filter((other) => other !== sheet);
  model.sheets.splice(position, 0, sheet);
  tell(model, sheet, 'moved');
};

export const showSheet = (model: WorkbookModel, sheet: Sheet, visibility: Visibility): void => {
  if (visibility !== 'Visible') {
    mustNotBeLast(model, sheet);
    leave(model, sheet);
  }
  sheet.visibility = visibility;
  tell(model, sheet, 'visibility');
};

/** Keeps the first rows and columns in view while one scrolls. */
export const freeze = (model: WorkbookModel, sheet: Sheet, rows: number, columns: number): void => {
  sheet.frozen = { rows, columns };
  tell(model, sheet, 'frozen');
};

export const showGridlines = (model: WorkbookModel, sheet: Sheet, shows: boolean): void => {
  sheet.showsGridlines = shows;
  tell(model, sheet, 'gridlines');
};

export const colourTab = (model: WorkbookModel, sheet: Sheet, color: string): void => {
  sheet.tabColor = color;
  tell(model, sheet, 'tabColor');
};

/** Brings a sheet before a person's eyes. */
export const activate = (model: WorkbookModel, sheet: Sheet, seatName = ''): void => {
  const seat = model.seat(seatName);
  const previousSheetId = seat.activeSheetId;
  if (previousSheetId === sheet.id) return;
  present(model.find(sheet.id));
  if (sheet.visibility !== 'Visible') throw new Refusal('InvalidOperation', 'A hidden sheet cannot be activated.');
  seat.activeSheetId = sheet.id;
  model.emit({ kind: 'activated', sheetId: sheet.id, previousSheetId, seat: seatName });
};

const copyLines = (from: Lines, to: Lines): void => {
  to.formats = new Map(from.formats);
  to.sizes = new Map(from.sizes);
  to.hidden = new Map(from.hidden);
};

/** Adds a copy of a sheet at the end, cells, looks, rules, tables and charts included; copied tables get names of their own. */
export const copySheet = (model: WorkbookModel, source: Sheet): Sheet => {
  const names = model.sheets.map((sheet) => sheet.name);
  const copy = addSheet(model, freeName(`${source.name} (2)`, names));
  for (const [row, column, cell] of source.cells.within(EVERYTHING)) copy.cells.set(row, column, cell);
  copyLines(source.rows, copy.rows);
  copyLines(source.columns, copy.columns);
  Object.assign(copy, {
    frozen: { ...source.frozen },
    tabColor: source.tabColor,
    showsGridlines: source.showsGridlines,
    page: source.page,
  });
  copy.merges = [...source.merges];
  for (const [key, value] of source.properties) copy.properties.set(key, value);
  copy.filteredRows = new Map(source.filteredRows);
  copy.validations = source.validations.map((rule) => ({ ...rule }));
  copy.conditionals = source.conditionals.map((rule) => ({ ...rule, id: freshId() }));
  for (const table of source.tables) {
    const name = freeName(
      table.name,
      model.tables.map((known) => known.name),
    );
    const columns = table.columns.map((column) => ({ ...column }));
    copy.tables.push({ ...table, id: freshId(), sheetId: copy.id, name, columns });
  }
  copy.charts = source.charts.map((chart) => ({
    ...chart,
    id: freshId(),
    series: chart.series.map((series) => ({ ...series })),
  }));
  rewriteCharts(copy, (formula) => renamedFormula(formula, source.name, sheetPrefix(copy.name)));
  return copy;
};
