import type { WorkbookModel } from '../model.ts';
import type { Change } from './change.ts';
import type { Sheet } from './sheet.ts';
import type { Table } from './table.ts';

/** Tells what became of a table. */
export const tellTable = (
  model: WorkbookModel,
  table: Table,
  what: Extract<Change, { readonly kind: 'table' }>['what'],
): void => model.emit({ kind: 'table', what, sheetId: table.sheetId, tableId: table.id, tableName: table.name });

/** The sheet that a table is on. */
export const sheetOf = (model: WorkbookModel, table: Table): Sheet => model.sheet(table.sheetId);
