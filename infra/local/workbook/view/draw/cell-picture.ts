import { CellValueType, type ICellData } from '@univerjs/core';
import { type Cell, hasContent } from '../../model/cell.ts';
import { FRESH } from '../../model/format.ts';
import type { Sheet } from '../../model/sheet.ts';
import { styleOf } from './style.ts';

const CONTENT = {
  string: (value: string) => ({ v: value, t: CellValueType.STRING }),
  number: (value: number) => ({ v: value, t: CellValueType.NUMBER }),
  boolean: (value: boolean) => ({ v: value ? 1 : 0, t: CellValueType.BOOLEAN }),
} as const;

const contentOf = ({ value, formula }: Cell): ICellData => {
  const content = (CONTENT[typeof value as keyof typeof CONTENT] as (value: unknown) => ICellData)(value);
  return formula === undefined ? content : { ...content, f: formula };
};

/** Univer asks only the cell itself for its number format, so a number brings along its row's or column's. */
const governingStyle = (sheet: Sheet, row: number, column: number, { value, formula, format }: Cell) => {
  if (format) return styleOf(format);
  if (typeof value !== 'number' && formula === undefined) return undefined;
  const numberFormat = sheet.look(row, column, 'numberFormat');
  return numberFormat === FRESH.numberFormat ? undefined : styleOf({ numberFormat });
};

/** A cell of the model as Univer keeps it; undefined for one with nothing of its own. */
export const cellPicture = (sheet: Sheet, row: number, column: number): ICellData | undefined => {
  const cell = sheet.cells.get(row, column);
  if (!cell) return undefined;
  const style = governingStyle(sheet, row, column, cell);
  if (!hasContent(cell)) return style && { s: style };
  return style ? { ...contentOf(cell), s: style } : contentOf(cell);
};
