import { addressOf, areaAddressOf } from '#policy/form/address.ts';
import type { Field, FieldKind, TableBody, TableColumn } from '#policy/form/field.ts';
import type { Finding } from '#policy/finding.ts';
import type { TemplateForm } from '#policy/terms/template.ts';
import type { FormMark } from '../../sheet/form/form-sheet.ts';

/** A place as the pane shows it: a field, or a column of a table. */
export interface ShownPlace {
  readonly key: string;
  /** The cell it is shown at, and how its cells are named. */
  readonly cell: string;
  readonly address: string;
  /** Its name, without the heading it stands under. */
  readonly name: string;
  readonly label: string;
  readonly kind: FieldKind;
  readonly mayStrike: boolean;
  readonly side?: Field['side'];
  readonly standard?: string | undefined;
  readonly isColumn: boolean;
  readonly isComputed: boolean;
  readonly isByHand: boolean;
  readonly isExample: boolean;
  readonly evidence: readonly string[];
}

/** Places that stand together. */
export interface PlaceGroup {
  readonly key: string;
  readonly kind: 'block' | 'single' | 'clause' | 'table';
  /** The block's own heading, where it has one. */
  readonly heading: string;
  readonly places: readonly ShownPlace[];
}

/** A column's key: its table, and its first column. */
export const columnKey = (table: number, { column }: Pick<TableColumn, 'column'>): string => `table.${table}.${column}`;

const between = ' · ';

const ofField = (field: Field): ShownPlace => {
  const { id, area, label, kind, mayStrike, side, standard, evidence } = field;
  const [, ...own] = label.split(between);
  return {
    key: id,
    cell: addressOf({ row: area.top, column: area.left }),
    address: areaAddressOf(area),
    name: own.length > 0 ? own.join(between) : label,
    label,
    kind,
    mayStrike,
    side,
    standard,
    isColumn: false,
    isComputed: field.isComputed ?? false,
    isByHand: field.isByHand ?? false,
    isExample: field.isExample ?? false,
    evidence,
  };
};

const ofColumn = ({ header, firstRow, lastRow }: TableBody, t: number, column: TableColumn): ShownPlace => ({
  key: columnKey(t, column),
  cell: addressOf({ row: header.bottom, column: column.column }),
  address: areaAddressOf({ top: firstRow, bottom: lastRow, left: column.column, right: column.lastColumn }),
  name: column.label,
  label: column.label,
  kind: column.kind,
  mayStrike: column.mayStrike,
  isColumn: true,
  isComputed: column.isComputed ?? false,
  isByHand: false,
  isExample: false,
  evidence: [],
});

const groupOf = (
  { within, label }: Field,
  clauseIds: ReadonlySet<string>,
  cell: string,
): Omit<PlaceGroup, 'places'> => {
  if (within && clauseIds.has(cell)) return { key: 'clause', kind: 'clause', heading: '' };
  const [heading = '', ...rest] = label.split(between);
  return rest.length > 0
    ? { key: `block.${heading}`, kind: 'block', heading }
    : { key: 'single', kind: 'single', heading: '' };
};

/** The places of a form by the block they stand in, then its tables. */
export function groupsOf({ fields, tables, clauses }: TemplateForm): PlaceGroup[] {
  const clauseIds = new Set(clauses.map(({ id }) => id));
  const groups = new Map<string, PlaceGroup>();
  for (const field of fields) {
    const place = ofField(field);
    const group = groupOf(field, clauseIds, place.cell);
    groups.set(group.key, { ...group, places: [...(groups.get(group.key)?.places ?? []), place] });
  }
  return [
    ...groups.values(),
    ...tables.map((table, t): PlaceGroup => ({
      key: `table.${t}`,
      kind: 'table',
      heading: areaAddressOf({ ...table.header, top: table.firstRow, bottom: table.lastRow }),
      places: table.columns.map((column) => ofColumn(table, t, column)),
    })),
  ];
}

/** How many places a person has to fill in. */
export const placeCount = ({ fields, tables }: TemplateForm): number =>
  fields.length + tables.reduce((sum, { columns }) => sum + columns.length, 0);

const bodyCells = ({ firstRow, lastRow, columns }: TableBody): { cell: string; mayStrike: boolean }[] =>
  columns
    .filter(({ isComputed }) => !isComputed)
    .flatMap(({ column, mayStrike }) =>
      Array.from({ length: lastRow - firstRow + 1 }, (_, i) => ({
        cell: addressOf({ row: firstRow + i, column }),
        mayStrike,
      })),
    );

/** What the sheet shows: what must be filled in, what may be struck, what stays as it is, and where something is wrong. */
export function marksOf({ fields, tables, clauses }: TemplateForm, findings: readonly Finding[]): FormMark[] {
  const open = [
    ...fields
      .filter(({ isComputed }) => !isComputed)
      .map(({ area, mayStrike }) => ({ cell: addressOf({ row: area.top, column: area.left }), mayStrike })),
    ...tables.flatMap(bodyCells),
  ];
  return [
    ...clauses.map(({ id }): FormMark => ({ cell: id, level: 'fixed' })),
    ...open.map(({ cell, mayStrike }): FormMark => ({ cell, level: mayStrike ? 'special' : 'flag' })),
    ...findings.flatMap(({ where: { cell } }): FormMark[] => (cell === undefined ? [] : [{ cell, level: 'refuse' }])),
  ];
}

/** A finding belongs to a place by its key, or for a column by its header's cell. */
export const findingsAt = (place: ShownPlace, findings: readonly Finding[]): Finding[] =>
  findings.filter(({ where: { field } }) => field === place.key || (place.isColumn && field === place.cell));
