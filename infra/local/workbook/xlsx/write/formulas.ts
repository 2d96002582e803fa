import { contains, cellAt } from '../../model/area.ts';
import type { Sheet } from '../../model/sheet.ts';
import { reachesOut } from '#policy/form/reaching-out.ts';

/** Functions younger than the format, which files write with a mark before them. */
const LATER =
  'ARRAYTOTEXT BYCOL BYROW CHOOSECOLS CHOOSEROWS CONCAT DAYS DROP EXPAND FILTER FORMULATEXT HSTACK IFNA IFS ISFORMULA ' +
  'MAXIFS MINIFS NUMBERVALUE RANDARRAY SEQUENCE SHEET SHEETS SORT SORTBY SWITCH TAKE TEXTAFTER TEXTBEFORE TEXTJOIN ' +
  'TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VSTACK WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR';
const LATER_ON_SHEETS = new Set(['FILTER', 'SORT']);

const LATER_CALL = new RegExp(`("(?:[^"]|"")*")|(?<![\\p{L}\\p{N}_.])(${LATER.replaceAll(' ', '|')})(?=\\()`, 'giu');

const withMarks = (formula: string): string =>
  formula.replace(LATER_CALL, (whole: string, text: string | undefined) => {
    if (text !== undefined) return whole;
    return `_xlfn.${LATER_ON_SHEETS.has(whole.toUpperCase()) ? '_xlws.' : ''}${whole}`;
  });

const THIS_ROW = /("(?:[^"]|"")*")|([\p{L}_\\][\p{L}\p{N}_.]*)?\[@(?:\[([^\]]*)\]|([^\][]*))\]/gu;

/** `[@Column]` is how a person writes it; in a file the table is named and the row is said in words. */
const withTableNamed = (formula: string, tableName: string | undefined): string =>
  formula.replace(
    THIS_ROW,
    (whole: string, text: string | undefined, named: string | undefined, bracketed: string | undefined, bare = '') => {
      const table = named ?? tableName;
      if (text !== undefined || table === undefined) return whole;
      const column = bracketed ?? (bare as string);
      return column === '' ? `${table}[#This Row]` : `${table}[[#This Row],[${column}]]`;
    },
  );

/** A formula as a file writes it, without the equals sign. */
export const fileFormula = (formula: string): string => withMarks(formula.replace(/^=/, ''));

/** A cell's formula as a file writes it; undefined for one that points out of the workbook, which is not kept. */
export const cellFormula = (sheet: Sheet, row: number, column: number, formula: string): string | undefined => {
  if (reachesOut(formula)) return undefined;
  const table = sheet.tables.find(({ area }) => contains(area, cellAt(row, column)));
  return withTableNamed(fileFormula(formula), table?.name);
};
