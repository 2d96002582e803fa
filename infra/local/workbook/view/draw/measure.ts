import { type IRange, RANGE_TYPE } from '@univerjs/core';
import { type Area, LAST_COLUMN, LAST_ROW, isEntireColumn, isEntireRow } from '../../model/area.ts';
import type { Sheet } from '../../model/sheet.ts';

const PIXELS_PER_POINT = 96 / 72;

/** A length in Excel's points as it is on the screen. */
export const pixels = (points: number): number => Math.round(points * PIXELS_PER_POINT);

/** A length on the screen in Excel's points. */
export const points = (onScreen: number): number => onScreen / PIXELS_PER_POINT;

/** How many rows and columns are laid out. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

const LEAST: Extent = { rows: 500, columns: 40 };
const SPARE: Extent = { rows: 200, columns: 10 };

/** How far a sheet must be laid out: Univer's sheets end somewhere, so there is always some room below and beside. */
export const extentOf = (sheet: Sheet, atLeast: Extent = LEAST): Extent => {
  const used = sheet.cells.bounds(() => true);
  const [rows, columns] = [(used?.bottom ?? 0) + SPARE.rows, (used?.right ?? 0) + SPARE.columns];
  return {
    rows: Math.min(LAST_ROW + 1, Math.max(atLeast.rows, rows > atLeast.rows ? rows * 2 : 0)),
    columns: Math.min(LAST_COLUMN + 1, Math.max(atLeast.columns, columns)),
  };
};

/** An area of the model as a range on a sheet laid out so far. */
export const rangeOf = (area: Area, extent: Extent): IRange => ({
  startRow: area.top,
  startColumn: area.left,
  endRow: Math.min(area.bottom, extent.rows - 1),
  endColumn: Math.min(area.right, extent.columns - 1),
  rangeType: isEntireRow(area) ? RANGE_TYPE.ROW : isEntireColumn(area) ? RANGE_TYPE.COLUMN : RANGE_TYPE.NORMAL,
});

/** A range that somebody marked in Univer as an area; a whole row or column reaches over the whole sheet. */
export const areaOf = ({ startRow, startColumn, endRow, endColumn, rangeType }: IRange, extent: Extent): Area => {
  const isAllRows = Number.isNaN(startRow) || (startRow === 0 && endRow >= extent.rows - 1);
  const isAllColumns = Number.isNaN(startColumn) || (startColumn === 0 && endColumn >= extent.columns - 1);
  const down = rangeType === RANGE_TYPE.COLUMN || rangeType === RANGE_TYPE.ALL || isAllRows;
  const across = rangeType === RANGE_TYPE.ROW || rangeType === RANGE_TYPE.ALL || isAllColumns;
  return {
    top: down ? 0 : startRow,
    bottom: down ? LAST_ROW : endRow,
    left: across ? 0 : startColumn,
    right: across ? LAST_COLUMN : endColumn,
  };
};
