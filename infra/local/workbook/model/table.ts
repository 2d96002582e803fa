import { type Area, areaFrom, rowsOf } from './area.ts';

/** What a column of a table shows only. */
export type Criterion =
  | { readonly kind: 'values'; readonly values: readonly string[] }
  | { readonly kind: 'custom'; readonly first: string; readonly second: string | undefined; readonly both: boolean };

/** One column of a table. */
export interface TableColumn {
  readonly id: number;
  name: string;
  filter: Criterion | undefined;
}

/** One key of a sort; `key` counts columns from the left end of what is sorted. */
export interface SortField {
  readonly key: number;
  readonly ascending: boolean;
}

/** A table: a header row, rows under it, and perhaps a row of totals. */
export interface Table {
  readonly id: string;
  readonly sheetId: string;
  name: string;
  style: string;
  area: Area;
  columns: TableColumn[];
  showsHeaders: boolean;
  showsTotals: boolean;
  showsFilterButton: boolean;
  showsBandedRows: boolean;
  showsBandedColumns: boolean;
  sortedBy: readonly SortField[];
}

/** The row of column names; undefined where it is switched off. */
export const headerOf = (table: Table): Area | undefined =>
  table.showsHeaders ? { ...table.area, bottom: table.area.top } : undefined;

/** The rows between header and totals; a table never has fewer than one, which may be blank. */
export const bodyOf = (table: Table): Area => ({
  ...table.area,
  top: table.area.top + (table.showsHeaders ? 1 : 0),
  bottom: table.area.bottom - (table.showsTotals ? 1 : 0),
});

export const totalsOf = (table: Table): Area | undefined =>
  table.showsTotals ? { ...table.area, top: table.area.bottom } : undefined;

/** One column of the table, or of a part of it. */
export const columnOf = (part: Area, index: number): Area => ({
  ...part,
  left: part.left + index,
  right: part.left + index,
});

/** Rows of the body, counted from its first. */
export const bodyRows = (table: Table, index: number, count = 1): Area => {
  const body = bodyOf(table);
  return areaFrom(body.top + index, body.left, count, body.right - body.left + 1);
};

export const bodyRowCount = (table: Table): number => rowsOf(bodyOf(table));
