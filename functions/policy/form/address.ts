import type { Area } from './cell-map.ts';

/** A column's letters, counted from 1. */
export const lettersOf = (column: number): string =>
  column < 1 ? '' : lettersOf(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));

/** A cell's address, `D18`. */
export const addressOf = ({ row, column }: { readonly row: number; readonly column: number }): string =>
  `${lettersOf(column)}${row}`;

/** An area's address, `D18` or `D18:F20`. */
export const areaAddressOf = ({ top, left, bottom, right }: Area): string => {
  const [first, last] = [addressOf({ row: top, column: left }), addressOf({ row: bottom, column: right })];
  return first === last ? first : `${first}:${last}`;
};

const columnOf = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** The cell an address names; what follows a dot (a gap inside its text) is left aside. */
export const cellAt = (address: string): { readonly row: number; readonly column: number } => {
  const [, letters = 'A', digits = '1'] = /^([A-Z]{1,3})(\d+)/.exec(address) ?? [];
  return { row: Number(digits), column: columnOf(letters) };
};

/** Where a cell comes as a sheet is read, row by row. */
export const readingOrder = (address = 'A1'): number => {
  const { row, column } = cellAt(address);
  return row * 20_000 + column;
};
