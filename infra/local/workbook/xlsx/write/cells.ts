import { columnLetters } from '../../model/address.ts';
import { EVERYTHING } from '../../model/area.ts';
import { type Cell, valueType } from '../../model/cell.ts';
import type { Sheet } from '../../model/sheet.ts';
import { cellFormula } from './formulas.ts';
import type { StyleList, TextList } from './styles.ts';
import { type Attributes, escaped, tag } from './xml.ts';

/** The lists to which the cells of all sheets refer. */
export interface Lists {
  readonly styles: StyleList;
  readonly texts: TextList;
}

const styleOf = (sheet: Sheet, row: number, column: number, { styles }: Lists): number | undefined => {
  const format = sheet.format(row, column);
  return (format && styles.place(format)) || undefined;
};

/** A text that is not a result stands in the list of texts, so that it stays a text whatever it begins with. */
const content = (cell: Cell, formula: string | undefined, { texts }: Lists): [Attributes, string] => {
  const { value } = cell;
  const written = formula === undefined ? '' : tag('f', {}, escaped(formula));
  if (typeof value === 'boolean') return [{ t: 'b' }, written + tag('v', {}, value ? '1' : '0')];
  if (typeof value === 'number' && Number.isFinite(value)) return [{}, written + tag('v', {}, String(value))];
  const text = String(value);
  if (formula === undefined) return text === '' ? [{}, ''] : [{ t: 's' }, tag('v', {}, String(texts.place(text)))];
  const type = valueType(cell) === 'Error' ? 'e' : 'str';
  return [{ t: type }, written + tag('v', {}, escaped(text))];
};

/** The names of table columns, by the place of the cell that must read the same. */
const headersOf = (sheet: Sheet): Map<string, string> =>
  new Map(
    sheet.tables
      .filter(({ showsHeaders }) => showsHeaders)
      .flatMap(({ area, columns }) =>
        columns.map(({ name }, index) => [`${area.top}:${area.left + index}`, name] as const),
      ),
  );

const writtenCell = (sheet: Sheet, row: number, column: number, cell: Cell, lists: Lists): string => {
  const formula = cell.formula === undefined ? undefined : cellFormula(sheet, row, column, cell.formula);
  const [attributes, inside] = content(cell, formula, lists);
  const style = styleOf(sheet, row, column, lists);
  return tag('c', { r: `${columnLetters(column)}${row + 1}`, s: style, ...attributes }, inside);
};

const rowAttributes = (sheet: Sheet, row: number, { styles }: Lists): Attributes => {
  const { formats, sizes } = sheet.rows;
  const format = formats.get(row);
  return {
    r: row + 1,
    ...(format && { s: styles.place(format), customFormat: true }),
    ...(sizes.has(row) && { ht: sizes.get(row), customHeight: true }),
    ...(sheet.isRowHidden(row) && { hidden: true }),
  };
};

/** The rows of a sheet with their cells. */
export const sheetData = (sheet: Sheet, lists: Lists): string => {
  const headers = headersOf(sheet);
  const rows = new Map<number, string[]>();
  for (const [row, column, cell] of sheet.cells.within(EVERYTHING).sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const header = headers.get(`${row}:${column}`);
    const kept = header === undefined ? cell : { ...cell, value: header, formula: undefined };
    const written = writtenCell(sheet, row, column, kept, lists);
    const known = rows.get(row);
    if (known) known.push(written);
    else rows.set(row, [written]);
  }
  const { formats, sizes, hidden } = sheet.rows;
  for (const row of [...formats.keys(), ...sizes.keys(), ...hidden.keys(), ...sheet.filteredRows.keys()])
    if (!rows.has(row)) rows.set(row, []);
  const ordered = [...rows].sort((a, b) => a[0] - b[0]);
  return tag(
    'sheetData',
    {},
    ordered.map(([row, cells]) => tag('row', rowAttributes(sheet, row, lists), cells)),
  );
};
