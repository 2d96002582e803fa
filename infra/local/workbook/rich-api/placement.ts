import { type Area, cellsOf, columnsOf, isEntireColumn, isEntireRow, rowsOf } from '../model/area.ts';
import { commonOfLines, hideLines } from '../model/lines.ts';
import type { RangeTarget } from './range-target.ts';
import type { Scalar } from './wire.ts';

const hidden = (axis: 'rows' | 'columns'): Scalar<RangeTarget> => ({
  get: ({ sheet, area }) =>
    commonOfLines(area, axis, (index) =>
      axis === 'rows' ? sheet.isRowHidden(index) : sheet.columns.hidden.has(index),
    ) ?? null,
  set: ({ sheet, area }, value, { model }) => hideLines(model, sheet, axis, area, value === true),
});

const number = (read: (area: Area) => number): Scalar<RangeTarget> => ({ get: ({ area }) => read(area) });

const sum = (first: number, last: number, read: (index: number) => number): number => {
  let total = 0;
  for (let index = first; index <= last; index += 1) total += read(index);
  return total;
};

/** Where a range lies and how large it is. */
export const placement: Readonly<Record<string, Scalar<RangeTarget>>> = {
  Address: { get: ({ address }) => address },
  AddressLocal: { get: ({ address }) => address },
  CellCount: number((area) => (cellsOf(area) > 2 ** 31 - 1 ? -1 : cellsOf(area))),
  ColumnCount: number(columnsOf),
  ColumnHidden: hidden('columns'),
  ColumnIndex: number((area) => area.left),
  Height: {
    get: ({ sheet, area }) => sum(area.top, Math.min(area.bottom, area.top + 1e5), (row) => sheet.rowHeight(row)),
  },
  Hidden: {
    get: ({ sheet, area }) =>
      commonOfLines(area, 'rows', (row) => sheet.isRowHidden(row)) === true ||
      commonOfLines(area, 'columns', (column) => sheet.columns.hidden.has(column)) === true,
  },
  IsEntireColumn: { get: ({ area }) => isEntireColumn(area) },
  IsEntireRow: { get: ({ area }) => isEntireRow(area) },
  RowCount: number(rowsOf),
  RowHidden: hidden('rows'),
  RowIndex: number((area) => area.top),
  Width: { get: ({ sheet, area }) => sum(area.left, area.right, (column) => sheet.columnWidth(column)) },
};
