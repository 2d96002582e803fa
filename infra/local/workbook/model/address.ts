import { type Area, LAST_COLUMN, LAST_ROW, isEntireColumn, isEntireRow, isOnSheet } from './area.ts';

/** The letters of a column: 0 is A, 26 is AA. */
export const columnLetters = (column: number): string => {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
};

/** The column that letters name. */
export const columnNumber = (letters: string): number =>
  Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** An area as Excel writes it: `A1`, `A1:B2`, `A:C` or `1:3`. */
export const addressOf = (area: Area): string => {
  if (isEntireColumn(area)) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  if (isEntireRow(area)) return `${area.top + 1}:${area.bottom + 1}`;
  const first = `${columnLetters(area.left)}${area.top + 1}`;
  const last = `${columnLetters(area.right)}${area.bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
};

const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LOOKS_LIKE_A_CELL = /^[A-Za-z]{1,3}\d+$/;

/** A sheet's name as it stands in an address, quoted where it must be. */
export const sheetPrefix = (name: string): string =>
  PLAIN_NAME.test(name) && !LOOKS_LIKE_A_CELL.test(name) ? name : `'${name.replaceAll("'", "''")}'`;

/** An area with its sheet: `Sheet1!A1:B2`. */
export const fullAddress = (sheetName: string, area: Area): string => `${sheetPrefix(sheetName)}!${addressOf(area)}`;

/** What an address names: an area, and the sheet if one was written. */
export interface Address {
  readonly sheetName: string | undefined;
  readonly area: Area;
}

const SHEET_PART = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;
const CELL_PART = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/;

const corner = (part: string): { row: number | undefined; column: number | undefined } | undefined => {
  const match = CELL_PART.exec(part);
  if (!match || part === '') return undefined;
  const [, letters, digits] = match;
  return {
    row: digits === undefined ? undefined : Number(digits) - 1,
    column: letters === undefined ? undefined : columnNumber(letters),
  };
};

const ordered = (a: number, b: number): [number, number] => (a <= b ? [a, b] : [b, a]);

/** The area an A1 text names, without a sheet; undefined if it names none. */
export const parseArea = (text: string): Area | undefined => {
  const [firstPart = '', lastPart] = text.split(':');
  const first = corner(firstPart);
  const last = lastPart === undefined ? first : corner(lastPart);
  if (!first || !last) return undefined;
  if (lastPart === undefined && (first.row === undefined || first.column === undefined)) return undefined;
  if ((first.row === undefined) !== (last.row === undefined)) return undefined;
  if ((first.column === undefined) !== (last.column === undefined)) return undefined;
  const [top, bottom] = ordered(first.row ?? 0, last.row ?? LAST_ROW);
  const [left, right] = ordered(first.column ?? 0, last.column ?? LAST_COLUMN);
  const area = { top, left, bottom, right };
  return isOnSheet(area) ? area : undefined;
};

/** An address taken apart; undefined if it is none. */
export const parseAddress = (text: string): Address | undefined => {
  const match = SHEET_PART.exec(text.trim());
  const area = parseArea(match?.[3] ?? text.trim());
  if (!area) return undefined;
  const sheetName = match ? (match[1]?.replaceAll("''", "'") ?? match[2]) : undefined;
  return { sheetName, area };
};
