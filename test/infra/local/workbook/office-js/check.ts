/** One thing asked of the workbook through Microsoft's own client, on a fresh sheet, and what must come of it. */
export interface Check {
  readonly rule: string;
  /** Runs inside the pane, so it can use nothing from around it. */
  readonly inPane: (sheetName: string) => Promise<unknown>;
  readonly gives: unknown;
}
