import { findColumns, type CardColumn, type Found, type OwnColumn } from './columns.ts';
import type { SheetTable, TableName } from './sheet-table.ts';
import { tables } from './tables.ts';

/** A table of the workbook, as far as one must know it to tell whether it is ours. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly header: readonly string[];
}

/** What the workbook remembers of one of our tables. */
export interface Remembered {
  readonly id: string;
  readonly name: string;
}

/** All columns of a table, the person's first. */
export const columnsOf = ({ card, ours }: SheetTable): readonly (CardColumn | OwnColumn)[] => [...card, ...ours];

/** Where a table's columns stand under a header. */
export const columnsIn = (table: SheetTable, header: readonly string[]): Found => findColumns(header, columnsOf(table));

/** What a header has of a table's columns less what it lacks. */
function fit(table: SheetTable, header: readonly string[]): number {
  const { at, missing } = columnsIn(table, header);
  return at.has(table.named) ? at.size - missing.length : -1;
}

/** The table of ours that a header fits best; none where it lacks more than it has of any. */
function likeliest({ header }: Candidate): TableName | undefined {
  const fits = tables.map((table) => ({ file: table.file, fit: fit(table, header) }));
  return fits.filter((one) => one.fit >= 0).sort((a, b) => b.fit - a.fit)[0]?.file;
}

/** Our tables among others: each the one remembered, else by its name, else the one whose header fits best. */
export function ourTables<T extends Candidate>(
  there: readonly T[],
  remembered: ReadonlyMap<TableName, Remembered>,
): ReadonlyMap<TableName, T> {
  const ours = new Map<TableName, T>();
  const take = (pick: (table: SheetTable, free: readonly T[]) => T | undefined): void => {
    for (const table of tables) {
      if (ours.has(table.file)) continue;
      const taken = new Set(ours.values());
      const picked = pick(
        table,
        there.filter((one) => !taken.has(one)),
      );
      if (picked) ours.set(table.file, picked);
    }
  };
  take(({ file }, free) => free.find(({ id }) => id === remembered.get(file)?.id));
  take(({ file }, free) => free.find(({ name }) => name === remembered.get(file)?.name));
  take((table, free) => free.find(({ name }) => name === table.name));
  take(
    (table, free) =>
      free
        .filter((one) => likeliest(one) === table.file)
        .sort((a, b) => fit(table, b.header) - fit(table, a.header))[0],
  );
  return ours;
}

/** Reads what the workbook remembers; anything else it holds is nothing. */
export function rememberedFrom(value: unknown): Remembered | undefined {
  if (typeof value !== 'object' || value === null || !('id' in value) || !('name' in value)) return undefined;
  const { id, name } = value;
  return typeof id === 'string' && typeof name === 'string' ? { id, name } : undefined;
}
