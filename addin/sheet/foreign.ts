/** Rows of any sheet of the workbook, whatever its layout, to be taken into a table of ours. */
export { readInFront, type SheetInFront } from './excel/reading-cells.ts';
