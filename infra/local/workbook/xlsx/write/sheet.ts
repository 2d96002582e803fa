import { addressOf, columnLetters } from '../../model/address.ts';
import { type Lines, type ProtectionOptions, type Sheet, FRESH_WIDTH } from '../../model/sheet.ts';
import { protectionSwitches } from '../protection-switches.ts';
import { POINTS_PER_CHARACTER } from '../widths.ts';
import { type Lists, sheetData } from './cells.ts';
import { pageElements, pageHead } from './page.ts';
import { conditionals, validations } from './rules.ts';
import type { StyleList } from './styles.ts';
import { autoFilter } from './tables.ts';
import { type Attributes, file, list, tag } from './xml.ts';

const view = ({ frozen: { rows, columns }, showsGridlines }: Sheet, isActive: boolean): string => {
  const pane = {
    xSplit: columns || undefined,
    ySplit: rows || undefined,
    topLeftCell: `${columnLetters(columns)}${rows + 1}`,
    activePane: rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight',
    state: 'frozen',
  };
  const attributes = {
    showGridLines: showsGridlines ? undefined : false,
    tabSelected: isActive || undefined,
    workbookViewId: 0,
  };
  return tag('sheetViews', {}, tag('sheetView', attributes, rows + columns > 0 ? tag('pane', pane) : ''));
};

const columnAttributes = ({ formats, sizes, hidden }: Lines, column: number, styles: StyleList): Attributes => {
  const [size, format] = [sizes.get(column), formats.get(column)];
  return {
    width: (size ?? FRESH_WIDTH) / POINTS_PER_CHARACTER,
    ...(format && { style: styles.place(format) }),
    ...(hidden.has(column) && { hidden: true }),
    ...(size !== undefined && { customWidth: true }),
  };
};

/** The columns that are not as on a fresh sheet, neighbours that are alike together. */
const columnsOf = ({ columns }: Sheet, styles: StyleList): string => {
  const spoken = new Set([...columns.formats.keys(), ...columns.sizes.keys(), ...columns.hidden.keys()]);
  const runs: { first: number; last: number; attributes: Attributes }[] = [];
  for (const column of [...spoken].sort((a, b) => a - b)) {
    const attributes = columnAttributes(columns, column, styles);
    const run = runs.at(-1);
    if (run?.last === column - 1 && JSON.stringify(run.attributes) === JSON.stringify(attributes)) run.last = column;
    else runs.push({ first: column, last: column, attributes });
  }
  const written = runs.map(({ first, last, attributes }) =>
    tag('col', { min: first + 1, max: last + 1, ...attributes }),
  );
  return written.length === 0 ? '' : tag('cols', {}, written);
};

const forbidden = (options: ProtectionOptions): Attributes => ({
  objects: options['allowEditObjects'] === true ? undefined : true,
  scenarios: options['allowEditScenarios'] === true ? undefined : true,
  ...Object.fromEntries(
    Object.entries(protectionSwitches).map(([name, option]) => [name, options[option] === true ? false : undefined]),
  ),
  selectLockedCells: options['selectionMode'] === 'Unlocked' || options['selectionMode'] === 'None' || undefined,
  selectUnlockedCells: options['selectionMode'] === 'None' || undefined,
});

const protection = (sheet: Sheet): string =>
  sheet.protection ? tag('sheetProtection', { sheet: true, ...forbidden(sheet.protection.options) }) : '';

/** What a sheet's file points at, by id. */
export interface Pointers {
  readonly boxes: string | undefined;
  readonly drawing: string | undefined;
  readonly tables: readonly string[];
  readonly properties: readonly string[];
}

const head = ({ tabColor, page }: Sheet): string => {
  const inside = [tabColor === '' ? '' : tag('tabColor', { rgb: `FF${tabColor.slice(1)}` }), pageHead(page)].join('');
  return inside === '' ? '' : tag('sheetPr', {}, inside);
};

/** What add-ins noted on the sheet. */
const customProperties = ({ properties }: Sheet, ids: readonly string[]): string => {
  const written = [...properties.keys()].map((name, index) => tag('customPr', { name, 'r:id': ids[index] }));
  return written.length === 0 ? '' : tag('customProperties', {}, written);
};

/** The file of one sheet; the order of its parts is the format's. */
export const sheetFile = (sheet: Sheet, lists: Lists, pointers: Pointers, isActive: boolean): string =>
  file('worksheet', {}, [
    head(sheet),
    view(sheet, isActive),
    tag('sheetFormatPr', { defaultRowHeight: 15 }),
    columnsOf(sheet, lists.styles),
    sheetData(sheet, lists),
    protection(sheet),
    sheet.filter ? autoFilter(sheet.filter.area, sheet.filter.criteria) : '',
    list(
      'mergeCells',
      sheet.merges.map((area) => tag('mergeCell', { ref: addressOf(area) })),
    ),
    conditionals(sheet, lists.styles),
    validations(sheet),
    pageElements(sheet.page),
    customProperties(sheet, pointers.properties),
    pointers.drawing === undefined ? '' : tag('drawing', { 'r:id': pointers.drawing }),
    pointers.boxes === undefined ? '' : tag('legacyDrawing', { 'r:id': pointers.boxes }),
    list(
      'tableParts',
      pointers.tables.map((id) => tag('tablePart', { 'r:id': id })),
    ),
  ]);
