import { findColumns, type Found } from './columns.ts';
import { customerTable } from './tables/customer.ts';

/** A table of the workbook, as far as one must know it to tell whether it is ours. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly header: readonly string[];
}

/** What the workbook remembers of our table. */
export interface Remembered {
  readonly id: string;
  readonly name: string;
}

/** All columns of our table, the person's first. */
export const columns = [...customerTable.card, ...customerTable.ours];

/** Where our columns stand under a header. */
export const columnsIn = (header: readonly string[]): Found => findColumns(header, columns);

const mostMissing = columns.length / 2;

const missing = ({ header }: Candidate): number => {
  const found = columnsIn(header);
  return found.at.has('name') ? found.missing.length : Infinity;
};

/** Our table among others: the one remembered, else by its name, else the one whose header fits best. */
export function ourTable<T extends Candidate>(tables: readonly T[], remembered?: Remembered): T | undefined {
  const byHeader = [...tables].sort((a, b) => missing(a) - missing(b)).find((one) => missing(one) <= mostMissing);
  return (
    tables.find(({ id }) => id === remembered?.id) ??
    tables.find(({ name }) => name === remembered?.name) ??
    tables.find(({ name }) => name === customerTable.name) ??
    byHeader
  );
}

/** Reads what the workbook remembers; anything else it holds is nothing. */
export function rememberedFrom(value: unknown): Remembered | undefined {
  if (typeof value !== 'object' || value === null || !('id' in value) || !('name' in value)) return undefined;
  const { id, name } = value;
  return typeof id === 'string' && typeof name === 'string' ? { id, name } : undefined;
}
