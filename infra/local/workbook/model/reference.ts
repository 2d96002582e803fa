import { columnLetters, columnNumber, parseArea } from './address.ts';
import { type Area, LAST_COLUMN, LAST_ROW } from './area.ts';

const PIECES =
  /("(?:[^"]|"")*")|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_(.!])/gu;

const sheetNameOf = (prefix: string): string => prefix.slice(0, -1).replace(/^'|'$/g, '').replaceAll("''", "'");

/** Rewrites each reference of a formula; texts in quotes and names are left alone. */
const rewriteReferences = (
  formula: string,
  rewrite: (reference: string, sheetName: string | undefined) => string,
): string =>
  formula.replace(
    PIECES,
    (whole: string, quoted: string | undefined, prefix: string | undefined, reference: string, offset: number) => {
      if (quoted !== undefined || /[\p{L}\p{N}_.[@]/u.test(formula[offset - 1] ?? '')) return whole;
      return (prefix ?? '') + rewrite(reference, prefix === undefined ? undefined : sheetNameOf(prefix));
    },
  );

const CORNER = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/;

const movedCorner = (corner: string, rows: number, columns: number): string | undefined => {
  const [, columnLock = '', letters = '', rowLock = '', digits = ''] = CORNER.exec(corner) ?? [];
  const locksRowOnly = letters === '' && columnLock === '$';
  const column = letters === '' ? 0 : columnNumber(letters) + (columnLock ? 0 : columns);
  const row = digits === '' ? 0 : Number(digits) - 1 + (rowLock || locksRowOnly ? 0 : rows);
  if (column < 0 || row < 0 || column > LAST_COLUMN || row > LAST_ROW) return undefined;
  const columnPart = letters === '' ? '' : columnLock + columnLetters(column);
  const rowPart = digits === '' ? '' : (locksRowOnly ? '$' : rowLock) + String(row + 1);
  return columnPart + rowPart;
};

/** A formula as it reads after being copied some rows and columns further. */
export const copiedFormula = (formula: string, rows: number, columns: number): string =>
  rows === 0 && columns === 0
    ? formula
    : rewriteReferences(formula, (reference) => {
        const corners = reference.split(':').map((corner) => movedCorner(corner, rows, columns));
        return corners.includes(undefined) ? '#REF!' : corners.join(':');
      });

const relabelled = (reference: string, area: Area): string => {
  const [first = '', last] = reference.split(':');
  const write = (corner: string, row: number, column: number) => {
    const [, columnLock = '', letters = '', rowLock = '', digits = ''] = CORNER.exec(corner) ?? [];
    const columnPart = letters === '' ? '' : columnLock + columnLetters(column);
    const lock = letters === '' ? columnLock : rowLock;
    return columnPart + (digits === '' ? '' : lock + String(row + 1));
  };
  const start = write(first, area.top, area.left);
  return last === undefined ? start : `${start}:${write(last, area.bottom, area.right)}`;
};

/** A formula as it reads after cells of one sheet have moved. */
export const movedFormula = (
  formula: string,
  standsOnMovedSheet: boolean,
  movedSheetName: string,
  move: (area: Area) => Area | undefined,
): string =>
  rewriteReferences(formula, (reference, sheetName) => {
    const pointsThere =
      sheetName === undefined ? standsOnMovedSheet : sheetName.toLowerCase() === movedSheetName.toLowerCase();
    const area = pointsThere ? parseArea(reference) : undefined;
    if (!area) return reference;
    const moved = move(area);
    return moved ? relabelled(reference, moved) : '#REF!';
  });

/** A formula as it reads after a sheet was given another name. */
export const renamedFormula = (formula: string, from: string, toPrefix: string): string =>
  formula.replace(
    /("(?:[^"]|"")*")|('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!/gu,
    (whole: string, quoted: string | undefined, name: string) =>
      quoted === undefined && sheetNameOf(`${name}!`).toLowerCase() === from.toLowerCase() ? `${toPrefix}!` : whole,
  );
