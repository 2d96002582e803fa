import { addressOf, cellAt } from '#policy/form/address.ts';
import type { Area, CellMap } from '#policy/form/cell-map.ts';
import type { Field, FieldKind, FixedText, TableBody } from '#policy/form/field.ts';
import { mayStrike } from '#policy/form/may-strike.ts';
import type { TemplateForm } from '#policy/terms/template.ts';

/** A place of a form: its label, what it is for, and what its kind does not say. */
export type Named = readonly [label: string, kind: FieldKind, more?: Partial<Pick<Field, 'side' | 'mayStrike'>>];

/** A table's column, by its first cell in the body; a formula fills it where it is computed. */
type Column = readonly [letters: string, label: string, kind: FieldKind, more?: { readonly isComputed?: true }];

/** What a manager knows of a form: every place where something is filled in, and its numbered clauses. */
export interface Marked {
  readonly map: CellMap;
  /** Whole cells. */
  readonly cells: Readonly<Record<string, Named>>;
  /** Cells whose text has gaps, with the gaps in their order. */
  readonly gaps: Readonly<Record<string, readonly Named[]>>;
  readonly byHand: readonly string[];
  readonly tables: readonly {
    readonly header: Area;
    readonly rows: readonly [first: number, last: number];
    readonly isGrowable: boolean;
    readonly columns: readonly Column[];
  }[];
  readonly clauses: readonly (readonly [id: string, number: string])[];
}

const gap = /_{2,}|□ \S+(?:　□ \S+)+|　+年　+月　+日/gu;
const evidence = ['manager'];

const areaAt = ({ merges }: CellMap, address: string): Area => {
  const { row, column } = cellAt(address);
  return (
    merges.find(({ top, left }) => top === row && left === column) ?? {
      top: row,
      left: column,
      bottom: row,
      right: column,
    }
  );
};

const cellOf = ({ cells }: CellMap, address: string) => cells.find((cell) => addressOf(cell) === address);

const fieldAt = (map: CellMap, at: string, [label, kind, more]: Named): Field => ({
  id: at,
  area: areaAt(map, at),
  label,
  kind,
  mayStrike: mayStrike(kind),
  ...(cellOf(map, at)?.formula === undefined ? {} : { isComputed: true as const }),
  ...more,
  evidence,
});

/** The gaps of one text; each one's `before` reaches back to the gap before it. */
function gapsAt(map: CellMap, at: string, names: readonly Named[]): Field[] {
  const text = cellOf(map, at)?.text ?? '';
  const found = [...text.matchAll(gap)].map(({ 0: hole, index }) => ({ from: index, to: index + hole.length }));
  if (found.length !== names.length) throw new Error(`${at} has ${found.length} gaps, not ${names.length}`);
  return names.map((named, i) => ({
    ...fieldAt(map, at, named),
    ...(names.length > 1 ? { id: `${at}.${i + 1}` } : {}),
    within: {
      before: text.slice(found[i - 1]?.to ?? 0, found[i]?.from).trim(),
      after: text.slice(found[i]?.to, found[i + 1]?.from).trim(),
    },
  }));
}

const tableOf = (map: CellMap, { header, rows, isGrowable, columns }: Marked['tables'][number]): TableBody => ({
  header,
  firstRow: rows[0],
  lastRow: rows[1],
  isGrowable,
  columns: columns.map(([letters, label, kind, more]) => {
    const { left: column, right: lastColumn } = areaAt(map, `${letters}${rows[0]}`);
    return { column, lastColumn, label, kind, mayStrike: mayStrike(kind), ...more };
  }),
});

const byPlace = ({ area: a }: Field, { area: b }: Field): number => a.top - b.top || a.left - b.left;

/** The form as a manager registers it, each place found and named. */
export const registered = ({ map, cells, gaps, byHand, tables, clauses }: Marked): TemplateForm => ({
  map,
  fields: [
    ...Object.entries(cells).map(([at, named]) => fieldAt(map, at, named)),
    ...Object.entries(gaps).flatMap(([at, names]) => gapsAt(map, at, names)),
    ...byHand.map((at) => ({ ...fieldAt(map, at, ['签字盖章', 'signature']), isByHand: true as const })),
  ].sort(byPlace),
  tables: tables.map((table) => tableOf(map, table)),
  clauses: clauses.map(([id, number]): FixedText => ({ id, number, text: cellOf(map, id)?.text ?? '' })),
});
