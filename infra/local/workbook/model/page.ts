import type { WorkbookModel } from '../model.ts';
import { parseAddress } from './address.ts';
import { type Area, bounding } from './area.ts';
import { absolute, addName, changeName, removeName } from './names.ts';
import type { PageSetup } from './page-setup.ts';
import type { Name } from './rules.ts';
import type { Sheet } from './sheet.ts';

const PRINT_AREA = 'Print_Area';
const PRINT_TITLES = 'Print_Titles';

const houseName = (model: WorkbookModel, sheet: Sheet, wanted: string): Name | undefined =>
  model.names.find(({ name, sheetId }) => sheetId === sheet.id && name.toLowerCase() === wanted.toLowerCase());

const piecesOf = (formula: string): string[] => formula.replace(/^=/, '').split(/,(?=(?:[^']*'[^']*')*[^']*$)/);

/** The areas that are printed; none where all of the sheet is. */
export const printAreas = (model: WorkbookModel, sheet: Sheet): Area[] =>
  piecesOf(houseName(model, sheet, PRINT_AREA)?.formula ?? '').flatMap((piece) => parseAddress(piece)?.area ?? []);

/** The rows, or the columns, that stand at the head of every page. */
export const printTitles = (model: WorkbookModel, sheet: Sheet, isWhole: (area: Area) => boolean): Area | undefined =>
  piecesOf(houseName(model, sheet, PRINT_TITLES)?.formula ?? '')
    .flatMap((piece) => parseAddress(piece)?.area ?? [])
    .filter(isWhole)
    .reduce<Area | undefined>((sum, area) => (sum ? bounding(sum, area) : area), undefined);

const setHouseName = (model: WorkbookModel, sheet: Sheet, name: string, areas: readonly Area[]): void => {
  const known = houseName(model, sheet, name);
  const formula = `=${areas.map((area) => absolute(sheet, area).slice(1)).join(',')}`;
  if (areas.length === 0) {
    if (known) removeName(model, known);
  } else if (known) changeName(model, known, { formula });
  else addName(model, name, formula, '', sheet.id);
};

export const setPrintAreas = (model: WorkbookModel, sheet: Sheet, areas: readonly Area[]): void =>
  setHouseName(model, sheet, PRINT_AREA, areas);

export const setPrintTitles = (model: WorkbookModel, sheet: Sheet, areas: readonly Area[]): void =>
  setHouseName(model, sheet, PRINT_TITLES, areas);

/** Changes parts of how a sheet is put on paper. */
export const changePage = (model: WorkbookModel, sheet: Sheet, parts: Partial<PageSetup>): void => {
  sheet.page = { ...sheet.page, ...parts };
  model.emit({ kind: 'sheet', what: 'page', sheetId: sheet.id });
};
