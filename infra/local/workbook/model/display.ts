import { format } from 'numfmt';
import type { CellValue } from './cell.ts';
import type { Sheet } from './sheet.ts';

/** A value as a number format shows it. */
export const shown = (value: CellValue, numberFormat: string): string => {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value === '') return '';
  if (numberFormat === 'General' || numberFormat === '@') {
    if (typeof value === 'string') return value;
    return numberFormat === '@' || (Math.abs(value) < 1e11 && Number.isInteger(value))
      ? String(value)
      : format('General', value);
  }
  try {
    return format(numberFormat, value, { locale: 'zh-CN' });
  } catch {
    return String(value);
  }
};

/** The text one sees in a cell. */
export const textOf = (sheet: Sheet, row: number, column: number): string =>
  shown(sheet.cell(row, column).value, sheet.look(row, column, 'numberFormat'));
