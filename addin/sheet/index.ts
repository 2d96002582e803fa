/** The sheet's side of the add-in: what the pane builds on. */
export { excelSheet, whenReady } from './excel.ts';
export { SheetTrouble, type Obstacle, type Selection, type Sheet, type Unwatch } from './sheet.ts';
export { tables } from './tables.ts';
export type { Card, SheetTable, TableName } from './sheet-table.ts';
export type { Row, RowState } from './row.ts';
export type { Stamp } from './stamp.ts';
export type {
  Checked,
  Choice,
  Ending,
  FieldConflict,
  Progress,
  Refreshed,
  RowConflict,
  RowOutcome,
  Sent,
  Survey,
  Verdict,
  Watch,
} from './way/progress.ts';
export type { Desk } from './way/desk.ts';
export { open } from './way/open.ts';
export { check } from './way/check.ts';
export { send } from './way/send.ts';
export { refresh } from './way/refresh.ts';
export { put, type Line, type Put } from './way/put.ts';
export { resolve } from './way/resolve.ts';
export { survey } from './way/survey.ts';
export { repairHeader } from './way/repair-header.ts';
