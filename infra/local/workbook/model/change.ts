import type { Area } from './area.ts';
import type { CellValue } from './cell.ts';
import type { Shift } from './shift.ts';

/** Who changes the workbook: a person at a seat, an add-in in a pane at a seat, or nobody (it was opened). */
export interface Author {
  readonly origin: 'pane' | 'person' | 'load';
  readonly seat: string;
  readonly pane: string | undefined;
}

/** Where on which sheet. */
export interface Place {
  readonly sheetId: string;
  readonly area: Area;
}

/** The same report under each of several kinds. */
type Each<K extends string, T = unknown> = K extends string ? { readonly kind: K } & T : never;

type TableHappening = 'added' | 'removed' | 'resized' | 'renamed' | 'filtered' | 'sorted' | 'style' | 'columns';

type SheetHappening =
  | 'added'
  | 'removed'
  | 'renamed'
  | 'moved'
  | 'visibility'
  | 'frozen'
  | 'gridlines'
  | 'protection'
  | 'tabColor'
  | 'page';

interface OnSheet {
  readonly sheetId: string;
}

/** What happened; listeners read the new state from the workbook itself. */
export type Happening =
  | Each<'cells', Place & { readonly before: CellValue | undefined; readonly after: CellValue | undefined }>
  | Each<'computed' | 'format' | 'merge' | 'sorted', Place>
  | Each<'structure', Place & { readonly shift: Shift }>
  | Each<'rows' | 'columns', Place & { readonly what: 'size' | 'hidden' }>
  | Each<'selection', Place & { readonly seat: string }>
  | Each<'activated', OnSheet & { readonly previousSheetId: string; readonly seat: string }>
  | Each<'editing', { readonly seat: string; readonly isEditing: boolean }>
  | Each<'sheet', OnSheet & { readonly what: SheetHappening; readonly nameBefore?: string }>
  | Each<'table', OnSheet & { readonly what: TableHappening; readonly tableId: string; readonly tableName: string }>
  | Each<'validation' | 'conditional' | 'filter', OnSheet>
  | Each<'chart', OnSheet & { readonly what: 'added' | 'removed' | 'changed'; readonly chartId: string }>
  | Each<'comment', OnSheet & { readonly what: 'added' | 'removed' | 'changed'; readonly commentId: string }>
  | Each<'names' | 'settings' | 'calculate'>;

export type Change = Happening & { readonly by: Author };

export type Listener = (change: Change) => void;
