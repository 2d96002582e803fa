import {
  BooleanNumber,
  type IColumnData,
  type IRowData,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
} from '@univerjs/core';
import type { WorkbookModel } from '../../model.ts';
import { EVERYTHING } from '../../model/area.ts';
import { FRESH_HEIGHT, FRESH_WIDTH, type Lines, type Sheet } from '../../model/sheet.ts';
import { cellPicture } from './cell-picture.ts';
import { extentOf, pixels, rangeOf } from './measure.ts';
import { FRESH_STYLE, styleOf } from './style.ts';

const flag = (is: boolean): BooleanNumber => (is ? BooleanNumber.TRUE : BooleanNumber.FALSE);

const lineKeys = ({ formats, sizes, hidden }: Lines): Set<number> =>
  new Set([...formats.keys(), ...sizes.keys(), ...hidden.keys()]);

/** What a column has as such. */
export const columnPicture = (sheet: Sheet, column: number): Partial<IColumnData> => {
  const format = sheet.columns.formats.get(column);
  return {
    w: pixels(sheet.columnWidth(column)),
    hd: flag(sheet.columns.hidden.has(column)),
    s: format ? styleOf(format) : null,
  };
};

/** What a row has as such. */
export const rowPicture = (sheet: Sheet, row: number): Partial<IRowData> => {
  const format = sheet.rows.formats.get(row);
  return {
    h: pixels(sheet.rowHeight(row)),
    ia: BooleanNumber.FALSE,
    hd: flag(sheet.rows.hidden.has(row)),
    s: format ? styleOf(format) : null,
  };
};

const cellsOf = (sheet: Sheet): IWorksheetData['cellData'] => {
  const rows: IWorksheetData['cellData'] = {};
  for (const [row, column] of sheet.cells.within(EVERYTHING)) {
    const picture = cellPicture(sheet, row, column);
    if (picture) (rows[row] ??= {})[column] = picture;
  }
  return rows;
};

/** The rows and columns that stay in view. */
export const frozenPicture = ({ frozen: { rows, columns } }: Sheet): IWorksheetData['freeze'] => ({
  ySplit: rows,
  xSplit: columns,
  startRow: rows > 0 ? rows : -1,
  startColumn: columns > 0 ? columns : -1,
});

/** A whole sheet as Univer opens it. */
export const sheetPicture = (sheet: Sheet): Partial<IWorksheetData> => {
  const extent = extentOf(sheet);
  return {
    id: sheet.id,
    name: sheet.name,
    tabColor: sheet.tabColor,
    hidden: flag(sheet.visibility !== 'Visible'),
    freeze: frozenPicture(sheet),
    rowCount: extent.rows,
    columnCount: extent.columns,
    defaultColumnWidth: pixels(FRESH_WIDTH),
    defaultRowHeight: pixels(FRESH_HEIGHT),
    defaultStyle: FRESH_STYLE,
    mergeData: sheet.merges.map((area) => rangeOf(area, extent)),
    cellData: cellsOf(sheet),
    rowData: Object.fromEntries([...lineKeys(sheet.rows)].map((row) => [row, rowPicture(sheet, row)])),
    columnData: Object.fromEntries(
      [...lineKeys(sheet.columns)]
        .filter((column) => column < extent.columns)
        .map((column) => [column, columnPicture(sheet, column)]),
    ),
    showGridlines: flag(sheet.showsGridlines),
  };
};

/** The whole workbook as Univer opens it. */
export const workbookPicture = (model: WorkbookModel): Partial<IWorkbookData> & { id: string } => ({
  id: 'salesdesk',
  name: model.name,
  locale: LocaleType.ZH_CN,
  sheetOrder: model.sheets.map((sheet) => sheet.id),
  sheets: Object.fromEntries(model.sheets.map((sheet) => [sheet.id, sheetPicture(sheet)])),
});
