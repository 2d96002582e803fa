import { addressOf, cellAt } from './address.ts';
import { align, type Alignment } from './align.ts';
import type { Area, Cell, CellMap } from './cell-map.ts';
import type { Field, TableBody, TableColumn, Understood } from './field.ts';
import { textsInGaps } from './gaps.ts';
import { squash } from './squash.ts';

/** A form and what is known of it: which places are filled in, and what it says by itself. */
export interface Form extends Understood {
  readonly map: CellMap;
}

/** What stands in one place of a filled form. */
export interface Filled {
  /** Its cell in the form as it is now; undefined where the cell has gone. */
  readonly at: string | undefined;
  readonly text: string;
  readonly number?: number;
  readonly isFormula?: true;
}

export interface FilledField extends Filled {
  readonly field: Field;
}

export interface FilledCell extends Filled {
  readonly column: TableColumn;
}

/** One line of a table, in the order of its columns. */
export interface FilledLine {
  readonly row: number;
  readonly cells: readonly FilledCell[];
}

export interface FilledTable {
  readonly table: TableBody;
  readonly lines: readonly FilledLine[];
}

/** A text of the template that the form says otherwise; `text` is undefined where it was taken out. */
export interface ChangedText {
  /** Its cell in the template. */
  readonly id: string;
  readonly number?: string;
  readonly was: string;
  readonly text: string | undefined;
  readonly at: string | undefined;
}

/** What the template does not have. */
export interface AddedText {
  readonly at: string;
  readonly text: string;
}

/** 读表: a filled form held against its template. Everything a contract says is in here once. */
export interface Reading {
  /** In the template's order. */
  readonly fields: readonly FilledField[];
  readonly tables: readonly FilledTable[];
  readonly changed: readonly ChangedText[];
  readonly added: readonly AddedText[];
}

type Gap = Field & { readonly within: NonNullable<Field['within']> };
const isGap = (field: Field): field is Gap => field.within !== undefined;

const keyOf = (row: number, column: number): string => `${row},${column}`;

const isIn = ({ top, left, bottom, right }: Area, { row, column }: Cell): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

const shown = (cell: Cell | undefined): Omit<Filled, 'at'> => ({
  text: (cell?.text ?? '').trim(),
  ...(cell?.number === undefined ? {} : { number: cell.number }),
  ...(cell?.formula === undefined ? {} : { isFormula: true }),
});

/** The form's cells by the places of its template, and which of them have been looked at. */
class Sheet {
  readonly alignment: Alignment;
  readonly #cells: ReadonlyMap<string, Cell>;
  readonly #seen = new Set<string>();

  constructor(template: Form, form: CellMap) {
    this.alignment = align(template.map, form);
    this.#cells = new Map(form.cells.map((cell) => [keyOf(cell.row, cell.column), cell]));
  }

  /** Passes over cells that are the form's own and say nothing: what its formulas show, and running numbers. */
  passOver(row: number, column: number, isOwn: (cell: Cell) => boolean): void {
    const cell = this.#cells.get(keyOf(row, column));
    if (cell && isOwn(cell)) this.#seen.add(keyOf(row, column));
  }

  column(ofTemplate: number): number {
    return this.alignment.columns.get(ofTemplate) ?? ofTemplate;
  }

  look(row: number, column: number): { at: string; cell: Cell | undefined } {
    const key = keyOf(row, column);
    this.#seen.add(key);
    return { at: addressOf({ row, column }), cell: this.#cells.get(key) };
  }

  /** What stands at a place of the template now; undefined where its row or column has gone. */
  find(row: number, column: number): { at: string; cell: Cell | undefined } | undefined {
    const [ours, across] = [this.alignment.rows.get(row), this.alignment.columns.get(column)];
    return ours === undefined || across === undefined ? undefined : this.look(ours, across);
  }

  unseen(): Cell[] {
    return Array.from(this.#cells)
      .filter(([key, { text }]) => !this.#seen.has(key) && squash(text) !== '')
      .map(([, cell]) => cell);
  }

  /** The row after the last that has anything. */
  end(): number {
    return Array.from(this.#cells.values()).reduce((last, { row }) => Math.max(last, row), 0) + 1;
  }
}

const wholeFields = (template: Form, sheet: Sheet): FilledField[] =>
  template.fields
    .filter((field) => !isGap(field))
    .map((field) => {
      const found = sheet.find(field.area.top, field.area.left);
      return { field, at: found?.at, ...shown(found?.cell) };
    });

/** The rows of a table's body as the form has them: all between what stands above it and what stands below. */
function rowsOf({ firstRow, lastRow, isGrowable }: TableBody, sheet: Sheet): number[] {
  const { rows } = sheet.alignment;
  const range = Array.from({ length: lastRow - firstRow + 1 }, (_, i) => rows.get(firstRow + i));
  const own = range.filter((row) => row !== undefined);
  if (!isGrowable) return own;
  const above = rows.get(firstRow - 1) ?? (own[0] ?? firstRow) - 1;
  const below = Array.from(rows).flatMap(([theirs, ours]) => (theirs > lastRow ? [ours] : []));
  const end = below.length > 0 ? Math.min(...below) : Math.max(sheet.end(), (own.at(-1) ?? above) + 1);
  return Array.from({ length: Math.max(0, end - above - 1) }, (_, i) => above + 1 + i);
}

const tableIn = (table: TableBody, sheet: Sheet): FilledTable => ({
  table,
  lines: rowsOf(table, sheet).map((row) => ({
    row,
    cells: table.columns.map((column) => {
      const { at, cell } = sheet.look(row, sheet.column(column.column));
      return { column, at, ...shown(cell) };
    }),
  })),
});

const isRunningNumber = ({ text }: Cell): boolean => /^\d{1,3}$/.test(squash(text));

/** The template's cells that nobody fills in: its own texts, those around gaps too, and its formulas. */
function ownCells({ map, fields, tables }: Form): Cell[] {
  const whole = fields.filter((field) => !isGap(field)).map(({ area }) => area);
  const bodies = tables.flatMap(({ firstRow: top, lastRow: bottom, columns }) =>
    columns.map(({ column: left, lastColumn: right }): Area => ({ top, bottom, left, right })),
  );
  const open = [...whole, ...bodies];
  return map.cells.filter((cell) => !open.some((area) => isIn(area, cell)));
}

const isInBody = ({ tables }: Form, { row }: Cell): boolean =>
  tables.some(({ firstRow, lastRow }) => row >= firstRow && row <= lastRow);

/** What the form shows by itself is not something that a person added. */
function passOver(tables: readonly FilledTable[], own: readonly Cell[], sheet: Sheet): void {
  const { rows } = sheet.alignment;
  for (const { row, column, formula } of own)
    if (formula !== undefined)
      sheet.passOver(rows.get(row) ?? 0, sheet.column(column), (cell) => cell.formula !== undefined);
  for (const { table, lines } of tables) {
    const { firstRow, lastRow } = table;
    const inBody = own.filter((cell) => cell.row >= firstRow && cell.row <= lastRow && isRunningNumber(cell));
    for (const column of new Set(inBody.map((cell) => sheet.column(cell.column))))
      for (const { row } of lines) sheet.passOver(row, column, isRunningNumber);
  }
}

/** The template's own texts that a contract has to repeat. */
export const fixedCells = (template: Form, own: readonly Cell[] = ownCells(template)): Cell[] =>
  own.filter(
    (cell) =>
      squash(cell.text) !== '' && cell.formula === undefined && !(isRunningNumber(cell) && isInBody(template, cell)),
  );

const changeOf = (template: Form, cell: Cell, at: string | undefined, text: string): ChangedText => {
  const id = addressOf(cell);
  const number = template.clauses.find((clause) => clause.id === id)?.number;
  return {
    id,
    ...(number === undefined ? {} : { number }),
    was: cell.text,
    text: squash(text) === '' ? undefined : text.trim(),
    at,
  };
};

/** Reads a form against the template it was drawn from, wherever its rows and columns are by now. */
export function readForm(template: Form, form: CellMap): Reading {
  const sheet = new Sheet(template, form);
  const fields = wholeFields(template, sheet);
  const tables = template.tables.map((table) => tableIn(table, sheet));
  const own = ownCells(template);
  passOver(tables, own, sheet);
  const changed: ChangedText[] = [];
  for (const fixed of fixedCells(template, own)) {
    const found = sheet.find(fixed.row, fixed.column);
    const text = found?.cell?.text ?? '';
    const gaps = template.fields.filter(isGap).filter(({ area }) => isIn(area, fixed));
    const inGaps = gaps.length > 0 ? textsInGaps(gaps, text) : undefined;
    fields.push(...gaps.map((field, i) => ({ field, at: found?.at, text: inGaps?.[i] ?? '' })));
    const isSame = gaps.length > 0 ? inGaps !== undefined : squash(text) === squash(fixed.text);
    if (!isSame) changed.push(changeOf(template, fixed, found?.at, text));
  }
  return {
    fields: fields.sort(inTemplateOrder),
    tables,
    changed,
    added: sheet.unseen().map((cell) => ({ at: addressOf(cell), text: cell.text.trim() })),
  };
}

function inTemplateOrder(one: FilledField, other: FilledField): number {
  const [a, b] = [cellAt(one.field.id), cellAt(other.field.id)];
  return a.row - b.row || a.column - b.column || one.field.id.localeCompare(other.field.id, 'en', { numeric: true });
}
