import { Content, contentOf } from '#policy/form/content.ts';
import type { Form, Reading } from '#policy/form/reading.ts';
import { hashOf } from '#functions/hash.ts';
import type { Table } from './client.ts';
import { pack, unpack } from './packed.ts';
import { getItem } from './read.ts';
import type { Key, Write } from './transact.ts';

const paperKey = (contractId: string, hash: string): Key => ({ pk: `contract#${contractId}`, sk: `paper#${hash}` });
const ticksKey = (contractId: string): Key => ({ pk: `contract#${contractId}`, sk: 'ticks' });

type Place = readonly [at: string | null, text: string, number?: number];

/** A reading without what its form says already. */
interface Stored {
  readonly fields: readonly (readonly [id: string, ...Place])[];
  readonly tables: readonly (readonly (readonly [row: number, cells: readonly Place[]])[])[];
  readonly changed: Reading['changed'];
  readonly added: Reading['added'];
}

const placeOf = ({ at, text, number }: { at: string | undefined; text: string; number?: number }): Place =>
  number === undefined ? [at ?? null, text] : [at ?? null, text, number];
const shownOf = ([at, text, number]: Place) => ({
  at: at ?? undefined,
  text,
  ...(number === undefined ? {} : { number }),
});

const stored = ({ fields, tables, changed, added }: Reading): Stored => ({
  fields: fields.map((filled) => [filled.field.id, ...placeOf(filled)]),
  tables: tables.map(({ lines }) => lines.map(({ row, cells }) => [row, cells.map(placeOf)])),
  changed,
  added,
});

function restored(form: Form, { fields, tables, changed, added }: Stored): Reading {
  const known = new Map(form.fields.map((field) => [field.id, field]));
  return {
    fields: fields.flatMap(([id, ...place]) => {
      const field = known.get(id);
      return field ? [{ field, ...shownOf(place) }] : [];
    }),
    tables: tables.flatMap((lines, i) => {
      const table = form.tables[i];
      if (!table) return [];
      const cellsOf = (cells: readonly Place[]) =>
        cells.flatMap((place, j) => {
          const column = table.columns[j];
          return column ? [{ column, ...shownOf(place) }] : [];
        });
      return [{ table, lines: lines.map(([row, cells]) => ({ row, cells: cellsOf(cells) })) }];
    }),
    changed,
    added,
  };
}

/** Hash of what a form says: what an approval is bound to. See `canonicalContent`. */
export const contentHash = (templateHash: string, reading: Reading): string =>
  hashOf(Content.parse(contentOf(templateHash, reading)));

/** Keeps what a contract said at a submission. */
export const putPaper = (contractId: string, hash: string, reading: Reading): Write => ({
  put: { ...paperKey(contractId, hash), packed: pack(stored(reading)) },
});

/** What a contract said under this hash. */
export async function getPaper(
  table: Table,
  contractId: string,
  hash: string,
  form: Form,
): Promise<Reading | undefined> {
  const item = await getItem(table, paperKey(contractId, hash));
  return item && restored(form, unpack(item['packed']) as Stored);
}

/** Keeps which items the managers have ticked, by the hash of what each said. */
export const putTicks = (contractId: string, tokens: ReadonlySet<string>): Write => ({
  put: { ...ticksKey(contractId), tokens: [...tokens] },
});

/** The hashes ticked so far. */
export async function getTicks(table: Table, contractId: string): Promise<ReadonlySet<string>> {
  return new Set(((await getItem(table, ticksKey(contractId)))?.['tokens'] ?? []) as string[]);
}
