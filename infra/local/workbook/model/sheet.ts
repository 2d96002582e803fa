import type { Area } from './area.ts';
import type { Chart } from './chart.ts';
import { type Cell, EMPTY } from './cell.ts';
import { type CellFormat, type FormatKey, look } from './format.ts';
import { Grid } from './grid.ts';
import { FRESH_PAGE, type PageSetup } from './page-setup.ts';
import type { Conditional, Validation } from './rules.ts';
import { type Shift, shiftedKeys } from './shift.ts';
import type { Criterion, Table } from './table.ts';

/** What rows or columns have as such: a format for their untouched cells, a size in points, and whether they are hidden. */
export class Lines {
  formats = new Map<number, CellFormat>();
  sizes = new Map<number, number>();
  hidden = new Map<number, true>();

  shift(shift: Shift): void {
    this.formats = shiftedKeys(this.formats, shift);
    this.sizes = shiftedKeys(this.sizes, shift);
    this.hidden = shiftedKeys(this.hidden, shift);
  }
}

/** Excel's switches for what a protected sheet still lets one do. */
export type ProtectionOptions = Readonly<Record<string, boolean | string>>;

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** A filter on a plain range, by column counted from its left end. */
export interface SheetFilter {
  area: Area;
  criteria: Map<number, Criterion>;
}

/** How wide a fresh column and how high a fresh row is, in points. */
export const FRESH_WIDTH = 48;
export const FRESH_HEIGHT = 15;

/** One sheet and everything on it. Read it freely; change it through the functions beside it. */
export class Sheet {
  readonly id: string;
  name: string;
  visibility: Visibility = 'Visible';
  tabColor = '';
  showsGridlines = true;
  frozen = { rows: 0, columns: 0 };
  page: PageSetup = FRESH_PAGE;
  protection: { readonly options: ProtectionOptions; readonly password: string | undefined } | undefined;
  readonly cells = new Grid<Cell>();
  readonly rows = new Lines();
  readonly columns = new Lines();
  /** Rows that a filter hides, beside those hidden by hand. */
  filteredRows = new Map<number, true>();
  merges: Area[] = [];
  tables: Table[] = [];
  validations: Validation[] = [];
  conditionals: Conditional[] = [];
  charts: Chart[] = [];
  filter: SheetFilter | undefined;
  /** What an add-in noted on the sheet, by key. */
  readonly properties = new Map<string, string>();

  constructor(id: string, name: string) {
    this.id = id;
    this.name = name;
  }

  cell(row: number, column: number): Cell {
    return this.cells.get(row, column) ?? EMPTY;
  }

  /** The format that governs a cell: its own, else its row's, else its column's. */
  format(row: number, column: number): CellFormat | undefined {
    return this.cells.get(row, column)?.format ?? this.rows.formats.get(row) ?? this.columns.formats.get(column);
  }

  look<K extends FormatKey>(row: number, column: number, key: K): Required<CellFormat>[K] {
    return look(this.format(row, column), key);
  }

  isRowHidden(row: number): boolean {
    return this.rows.hidden.has(row) || this.filteredRows.has(row);
  }

  rowHeight(row: number): number {
    return this.rows.sizes.get(row) ?? FRESH_HEIGHT;
  }

  columnWidth(column: number): number {
    return this.columns.sizes.get(column) ?? FRESH_WIDTH;
  }
}
