import { addressOf, cellAt } from '#policy/form/address.ts';
import type { Area, CellMap } from '#policy/form/cell-map.ts';
import type { Field, FieldKind, TableBody, TableColumn } from '#policy/form/field.ts';
import { known } from '#policy/form/known/kinds.ts';
import { mayStrike } from '#policy/form/may-strike.ts';
import type { TemplateForm } from '#policy/terms/template.ts';
import { columnKey } from './places.ts';

/** What a person may say otherwise of a place. `side` and `standard` are emptied with an empty text. */
export interface Correction {
  readonly label?: string;
  readonly kind?: FieldKind;
  readonly mayStrike?: boolean;
  readonly side?: NonNullable<Field['side']> | '';
  readonly standard?: string;
}

/** The kinds for which the company's terms may say a standard value. */
export const hasStandard = (kind: FieldKind): boolean => kind === 'term' || kind === 'percent';

/** Another kind brings its own rule for strikes; a signature is made by hand. */
const ofKind = <Place extends Field | TableColumn>(place: Place, { kind, ...rest }: Correction): Place => ({
  ...place,
  ...(kind === undefined ? {} : { kind, mayStrike: mayStrike(kind) }),
  ...(rest.label === undefined ? {} : { label: rest.label }),
  ...(rest.mayStrike === undefined ? {} : { mayStrike: rest.mayStrike }),
});

function correctedField(field: Field, correction: Correction): Field {
  const { side, standard, isByHand, ...rest } = ofKind(field, correction);
  const wantedSide = correction.side ?? side ?? '';
  const wantedStandard = hasStandard(rest.kind) ? (correction.standard ?? standard ?? '') : '';
  const isSigned = correction.kind === undefined ? isByHand : rest.kind === 'signature' || undefined;
  return {
    ...rest,
    ...(wantedSide === '' ? {} : { side: wantedSide }),
    ...(wantedStandard === '' ? {} : { standard: wantedStandard }),
    ...(isSigned ? { isByHand: true } : {}),
  };
}

/** The form with what a person says of one place. */
export const corrected = (form: TemplateForm, key: string, correction: Correction): TemplateForm => ({
  ...form,
  fields: form.fields.map((field) => (field.id === key ? correctedField(field, correction) : field)),
  tables: form.tables.map((table, t) => ({
    ...table,
    columns: table.columns.map((column) =>
      columnKey(t, column) === key
        ? ofKind(column, { ...correction, ...(correction.label && { label: correction.label }) })
        : column,
    ),
  })),
});

/** The form without a place that is none; a table without columns goes with the last of them. */
export const without = (form: TemplateForm, key: string): TemplateForm => ({
  ...form,
  fields: form.fields.filter(({ id }) => id !== key),
  tables: form.tables
    .map((table, t) => ({ ...table, columns: table.columns.filter((column) => columnKey(t, column) !== key) }))
    .filter(({ columns }) => columns.length > 0),
});

const isIn = ({ top, left, bottom, right }: Area, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

const textAt = ({ cells }: CellMap, row: number, column: number): string =>
  cells.find((cell) => cell.row === row && cell.column === column)?.text.trim() ?? '';

/** The text that stands nearest on the left in the same row, else nearest above in the same column. */
function labelBeside({ cells }: CellMap, { top, left }: Area): string {
  const said = cells.filter(({ text }) => text.trim() !== '');
  const before = said.filter(({ row, column }) => row === top && column < left).at(-1);
  const over = said.filter(({ row, column }) => column === left && row < top).at(-1);
  return ((before ?? over)?.text ?? '')
    .replace(/[:：\s]+$/u, '')
    .trim()
    .slice(0, 200);
}

function columnAt(table: TableBody, map: CellMap, column: number): TableBody {
  const label = textAt(map, table.header.bottom, column);
  const { kind } = known(label);
  const fresh = { column, lastColumn: column, label, kind, mayStrike: mayStrike(kind) };
  return { ...table, columns: [...table.columns, fresh].sort((a, b) => a.column - b.column) };
}

function fieldAt(map: CellMap, area: Area): Field {
  const own = textAt(map, area.top, area.left);
  const label = own === '' ? labelBeside(map, area) : own.replace(/[:：\s]+$/u, '').slice(0, 200);
  const { kind } = known(label);
  return {
    id: addressOf({ row: area.top, column: area.left }),
    area,
    label,
    kind,
    mayStrike: mayStrike(kind),
    ...(own === '' ? {} : { within: { before: own.slice(-2_000), after: '' } }),
    ...(kind === 'signature' ? { isByHand: true } : {}),
    evidence: ['hand'],
  };
}

/** A place that was missed, added from one of its cells; `isNew` is false where it is a place already. */
export interface Added {
  readonly form: TemplateForm;
  readonly key: string;
  readonly isNew: boolean;
}

/** Adds the place that a cell belongs to: a column where it stands in a table, else the cell, behind its text if it has one. */
export function withPlaceAt(form: TemplateForm, cell: string): Added {
  const { row, column } = cellAt(cell);
  const table = form.tables.findIndex(
    ({ firstRow, lastRow, header }) =>
      row >= firstRow && row <= lastRow && column >= header.left && column <= header.right,
  );
  const body = form.tables[table];
  if (body) {
    const there = body.columns.find((one) => column >= one.column && column <= one.lastColumn);
    if (there) return { form, key: columnKey(table, there), isNew: false };
    const tables = form.tables.map((one, t) => (t === table ? columnAt(one, form.map, column) : one));
    return { form: { ...form, tables }, key: columnKey(table, { column }), isNew: true };
  }
  const there = form.fields.find(({ area }) => isIn(area, row, column));
  if (there) return { form, key: there.id, isNew: false };
  const area = form.map.merges.find((merge) => isIn(merge, row, column)) ?? {
    top: row,
    left: column,
    bottom: row,
    right: column,
  };
  const field = fieldAt(form.map, area);
  const fields = [...form.fields, field].sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left);
  return { form: { ...form, fields }, key: field.id, isNew: true };
}
