import { type Area, cellAt, columnsOf, intersection, isEntireColumn, isEntireRow, rowsOf } from './area.ts';
import type { ChartSeries } from './chart.ts';
import { absolute } from './names.ts';
import type { Sheet } from './sheet.ts';
import { usedArea } from './used.ts';

/** Whether each row or each column of the source is one series. */
export type SeriesBy = 'Auto' | 'Columns' | 'Rows';

const isText = (sheet: Sheet, row: number, column: number): boolean => {
  const { value } = sheet.cell(row, column);
  return typeof value === 'string' && value !== '';
};

const isBlank = (sheet: Sheet, row: number, column: number): boolean => sheet.cell(row, column).value === '';

const lines = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);

/** The first row and the first column are names where a text stands in them, or where their corner is left blank. */
const headsOf = (sheet: Sheet, { top, left, bottom, right }: Area): { row: boolean; column: boolean } => {
  const [isHigh, isWide] = [bottom > top, right > left];
  const hasBlankCorner = isHigh && isWide && isBlank(sheet, top, left);
  const isNamed = (row: number, column: number): boolean => isText(sheet, row, column);
  return {
    row: isHigh && (hasBlankCorner || lines(isWide ? left + 1 : left, right).some((column) => isNamed(top, column))),
    column: isWide && (hasBlankCorner || lines(isHigh ? top + 1 : top, bottom).some((row) => isNamed(row, left))),
  };
};

const inUse = (sheet: Sheet, area: Area): Area => {
  if (!isEntireColumn(area) && !isEntireRow(area)) return area;
  const used = usedArea(sheet, true);
  return (used && intersection(area, used)) ?? cellAt(area.top, area.left);
};

/** The series that Excel makes of a block of cells: their names and categories are found in its first row and column. */
export const seriesFrom = (sheet: Sheet, given: Area, by: SeriesBy): ChartSeries[] => {
  const area = inUse(sheet, given);
  const heads = headsOf(sheet, area);
  const body = { ...area, top: area.top + (heads.row ? 1 : 0), left: area.left + (heads.column ? 1 : 0) };
  const isByRows = by === 'Rows' || (by === 'Auto' && columnsOf(body) > rowsOf(body));
  const place = (part: Area): string => absolute(sheet, part);
  if (isByRows)
    return lines(body.top, body.bottom).map((row) => ({
      name: heads.column ? place(cellAt(row, area.left)) : '',
      categories: heads.row ? place({ ...body, top: area.top, bottom: area.top }) : '',
      values: place({ ...body, top: row, bottom: row }),
    }));
  return lines(body.left, body.right).map((column) => ({
    name: heads.row ? place(cellAt(area.top, column)) : '',
    categories: heads.column ? place({ ...body, left: area.left, right: area.left }) : '',
    values: place({ ...body, left: column, right: column }),
  }));
};
