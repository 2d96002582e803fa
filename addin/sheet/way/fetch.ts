import type { Shown } from '../sheet-table.ts';
import { inBatches } from './ask.ts';
import type { Desk } from './desk.ts';

/** The records with these ids that I may see, one after another. */
export async function* recordsOf(desk: Desk, ids: readonly string[]): AsyncGenerator<Shown> {
  for (const batch of inBatches(ids)) yield* await desk.table.read(desk, batch);
}

/** Every record that belongs in my table, page after page. */
export async function* recordsOfMine(desk: Desk): AsyncGenerator<Shown> {
  const { mine } = desk.table;
  if (!mine) return;
  let after: string | undefined;
  do {
    const page = await mine(desk, after);
    yield* page.items;
    after = page.after;
  } while (after !== undefined);
}
