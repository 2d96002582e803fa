import { type IColumnData, type IRowData, type Worksheet } from '@univerjs/core';
import {
  SetColDataMutation,
  SetRowDataMutation,
  SetRowVisibleMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from '@univerjs/preset-sheets-core';
import type { Area } from '../../model/area.ts';
import type { Sheet } from '../../model/sheet.ts';
import type { Surface } from '../surface.ts';
import { extentOf } from './measure.ts';
import { columnPicture, rowPicture } from './sheet-picture.ts';

/** Paints the sheet again where only what lies over its cells has changed: filtered rows, conditional formats. */
export const repaint = (surface: Surface, sheet: Sheet): void =>
  surface.draw(SetRowVisibleMutation.id, { subUnitId: sheet.id, ranges: [] });

/** Lays out more rows and columns where the model has come near the end. */
export const stretch = (surface: Surface, sheet: Sheet, drawn: Worksheet): void => {
  const now = { rows: drawn.getRowCount(), columns: drawn.getColumnCount() };
  const { rows, columns } = extentOf(sheet, now);
  if (rows > now.rows) surface.draw(SetWorksheetRowCountMutation.id, { subUnitId: sheet.id, rowCount: rows });
  if (columns > now.columns)
    surface.draw(SetWorksheetColumnCountMutation.id, { subUnitId: sheet.id, columnCount: columns });
};

const within = (kept: Iterable<number>, first: number, last: number): number[] =>
  [...new Set(kept)].filter((index) => index >= first && index <= last);

const laidOut = (drawn: Record<number, unknown>): number[] => Object.keys(drawn).map(Number);

/** Draws the sizes, looks and hiding of some rows. */
export const drawRows = (surface: Surface, sheet: Sheet, drawn: Worksheet, areas: readonly Area[]): void => {
  const { formats, sizes, hidden } = sheet.rows;
  const kept = [...formats.keys(), ...sizes.keys(), ...hidden.keys(), ...laidOut(drawn.getRowManager().getRowData())];
  const rows = areas.flatMap(({ top, bottom }) => within(kept, top, Math.min(bottom, drawn.getRowCount() - 1)));
  const rowData: Record<number, Partial<IRowData>> = Object.fromEntries(
    rows.map((row) => [row, rowPicture(sheet, row)]),
  );
  surface.draw(SetRowDataMutation.id, { subUnitId: sheet.id, rowData });
};

/** Draws the sizes, looks and hiding of some columns. */
export const drawColumns = (surface: Surface, sheet: Sheet, drawn: Worksheet, areas: readonly Area[]): void => {
  const { formats, sizes, hidden } = sheet.columns;
  const kept = [
    ...formats.keys(),
    ...sizes.keys(),
    ...hidden.keys(),
    ...laidOut(drawn.getColumnManager().getColumnData()),
  ];
  const columns = areas.flatMap(({ left, right }) => within(kept, left, Math.min(right, drawn.getColumnCount() - 1)));
  const columnData: Record<number, Partial<IColumnData>> = Object.fromEntries(
    columns.map((column) => [column, columnPicture(sheet, column)]),
  );
  surface.draw(SetColDataMutation.id, { subUnitId: sheet.id, columnData });
};
