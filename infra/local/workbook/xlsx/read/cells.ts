import { columnNumber } from '../../model/address.ts';
import { LAST_COLUMN, LAST_ROW } from '../../model/area.ts';
import type { CellValue } from '../../model/cell.ts';
import type { CellFormat } from '../../model/format.ts';
import type { Sheet } from '../../model/sheet.ts';
import type { Book } from './book.ts';
import { CannotOpen } from '../cannot-open.ts';
import { Formulas } from './formulas.ts';
import { showsDate } from './number-formats.ts';
import { textIn } from './strings.ts';
import { type Element, attribute, child, flag, numberOf, unescaped } from './xml.ts';

const DAYS_BEFORE_1904 = 1462;
const DAYS_BEFORE_1970 = 25_569;
const DAY = 86_400_000;

const dayOf = (text: string): CellValue => {
  const at = Date.parse(/T.*(Z|[+-]\d\d:\d\d)$/.test(text) ? text : `${text}${text.includes('T') ? '' : 'T00:00'}Z`);
  return Number.isNaN(at) ? text : at / DAY + DAYS_BEFORE_1970;
};

const numberIn = (text: string): CellValue => {
  const number = Number(text);
  return text === '' || Number.isFinite(number) ? (text === '' ? '' : number + 0) : text;
};

const valueOf = (cell: Element, { strings, dropped }: Book): CellValue => {
  const kind = attribute(cell, 't') ?? 'n';
  if (kind === 'inlineStr') return textIn(child(cell, 'is'), dropped);
  const text = child(cell, 'v')?.text ?? '';
  if (kind === 's') return strings[Number(text)] ?? '';
  if (kind === 'str' || kind === 'e') return unescaped(text);
  if (kind === 'b') return text.trim() === '1' || text.trim() === 'true';
  return kind === 'd' ? dayOf(text.trim()) : numberIn(text.trim());
};

const placeOf = (cell: Element, row: number, next: number): [row: number, column: number] => {
  const [, letters, digits] = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(attribute(cell, 'r') ?? '') ?? [];
  const place: [number, number] = letters === undefined ? [row, next] : [Number(digits) - 1, columnNumber(letters)];
  if (place[0] < 0 || place[0] > LAST_ROW || place[1] > LAST_COLUMN) throw new CannotOpen('broken');
  return place;
};

const isPlain = (format: CellFormat | undefined): boolean => !format || Object.keys(format).length === 0;

/** Reads the rows of a sheet and their cells. Columns must be there already: a blank cell that looks like its column is not kept. */
export class Rows {
  private readonly sheet: Sheet;
  private readonly book: Book;
  private readonly formulas: Formulas;
  private next = 0;

  constructor(sheet: Sheet, book: Book) {
    this.sheet = sheet;
    this.book = book;
    this.formulas = new Formulas(book.dropped);
  }

  read(element: Element): void {
    const row = (numberOf(element, 'r') ?? this.next + 1) - 1;
    if (!Number.isInteger(row) || row < 0 || row > LAST_ROW) throw new CannotOpen('broken');
    this.next = row + 1;
    this.readLine(element, row);
    let column = 0;
    for (const cell of element.children) {
      if (cell.name !== 'c') continue;
      const place = placeOf(cell, row, column);
      this.readCell(cell, ...place);
      column = place[1] + 1;
    }
  }

  private readLine(element: Element, row: number): void {
    const { rows } = this.sheet;
    const height = numberOf(element, 'ht');
    if (height !== undefined && height >= 0) rows.sizes.set(row, height);
    if (flag(element, 'hidden')) rows.hidden.set(row, true);
    const format = flag(element, 'customFormat') ? this.formatOf(element) : undefined;
    if (format && !isPlain(format)) rows.formats.set(row, format);
  }

  private formatOf(element: Element): CellFormat | undefined {
    return this.book.styles.formats[numberOf(element, 's') ?? 0];
  }

  private readCell(cell: Element, row: number, column: number): void {
    const { sheet, book } = this;
    const own = this.formatOf(cell);
    const formula = this.formulas.read(child(cell, 'f'), row, column);
    const value = this.days(valueOf(cell, book), own);
    const around = sheet.rows.formats.get(row) ?? sheet.columns.formats.get(column);
    const format = own === around || (isPlain(own) && isPlain(around)) ? undefined : own;
    if (formula === undefined && value === '' && format === undefined) return;
    book.countCell();
    sheet.cells.set(row, column, { value, formula, format });
  }

  private days(value: CellValue, format: CellFormat | undefined): CellValue {
    const isDay = this.book.isFrom1904 && typeof value === 'number' && showsDate(format?.numberFormat ?? 'General');
    return isDay ? value + DAYS_BEFORE_1904 : value;
  }
}
