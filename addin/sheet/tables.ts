import type { SheetTable } from './sheet-table.ts';
import { activityTable } from './tables/activity.ts';
import { customerFileTable } from './tables/customer-file.ts';
import { customerTable } from './tables/customer.ts';
import { importTable } from './tables/import.ts';
import { receiptTable } from './tables/receipt.ts';
import { staffTable } from './tables/staff.ts';

/** The tables of ours that a workbook may hold; the first is what a person begins with. */
export const tables: readonly [SheetTable, ...SheetTable[]] = [
  customerTable,
  activityTable,
  customerFileTable,
  receiptTable,
  staffTable,
  importTable,
];
