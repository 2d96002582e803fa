import { CellValueType, type ICellDataForSheetInterceptor, WrapStrategy } from '@univerjs/core';
import type { WorkbookModel } from '../../model.ts';
import { cellAt, contains } from '../../model/area.ts';
import { textOf } from '../../model/display.ts';
import type { Sheet } from '../../model/sheet.ts';
import type { Table } from '../../model/table.ts';
import { validationAt } from '../../model/validations.ts';
import { styleOf } from '../draw/style.ts';
import { hasDropDown } from '../draw/validations.ts';
import { BUTTON_SIZE, SIGNS, type Spot, cellButton } from './cell-button.ts';
import { conditionalLooks } from './conditional.ts';
import { headerColumn, tableAt, tablePartLooks } from './table-part.ts';

/** What happens when a button in a cell is pressed. */
export interface Pressed {
  readonly header: (table: Table, column: number, spot: Spot) => void;
  readonly list: (sheet: Sheet, row: number, column: number) => void;
}

/** What is laid over one cell. */
export type Laid = Partial<ICellDataForSheetInterceptor>;

const ROOM = { fontRenderExtension: { rightOffset: BUTTON_SIZE } };

/** 表: a table's style, and in its header the button that sorts and filters. */
export const tableLayer = (sheet: Sheet, row: number, column: number, pressed: Pressed): Laid => {
  const table = tableAt(sheet, row, column);
  const looks = table && tablePartLooks(table, row);
  const header = headerColumn(table, row, column);
  const laid: Laid = looks ? { themeStyle: styleOf(looks) } : {};
  if (!table?.showsFilterButton || header === undefined) return laid;
  const sign = table.columns[header]?.filter ? SIGNS.filtered : SIGNS.header;
  return { ...laid, ...ROOM, customRender: [cellButton(sign, (spot) => pressed.header(table, header, spot))] };
};

/** The arrow of a cell with a list; Univer would also wrap its text. */
export const listLayer = (sheet: Sheet, row: number, column: number, pressed: Pressed): Laid => {
  if (!hasDropDown(validationAt(sheet, row, column))) return {};
  const tb = sheet.look(row, column, 'wrap') ? WrapStrategy.WRAP : WrapStrategy.CLIP;
  const button = cellButton(SIGNS.list, () => pressed.list(sheet, row, column));
  return { ...ROOM, interceptorStyle: { tb }, customRender: [button] };
};

/** 条件格式, over what lies under it. */
export const conditionalLayer = (sheet: Sheet, row: number, column: number, under: Laid): Laid => {
  const looks = sheet.conditionals.length > 0 ? conditionalLooks(sheet, row, column) : undefined;
  return looks ? { interceptorStyle: { ...under.interceptorStyle, ...styleOf(looks) } } : {};
};

/** A number without a format of its own shows as Excel writes it in a General cell. */
export const generalLayer = (sheet: Sheet, row: number, column: number): Laid => {
  const { value } = sheet.cell(row, column);
  if (typeof value !== 'number' || sheet.look(row, column, 'numberFormat') !== 'General') return {};
  return { v: textOf(sheet, row, column), t: CellValueType.NUMBER };
};

const MARK = { size: 6, color: '#C50F1F' };

/** 批注: the mark of a cell that somebody remarked on. */
export const commentLayer = (model: WorkbookModel, sheet: Sheet, row: number, column: number): Laid => {
  const isRemarked = model.comments.some(
    ({ sheetId, area }) => sheetId === sheet.id && contains(area, cellAt(row, column)),
  );
  return isRemarked ? { markers: { tr: MARK } } : {};
};
