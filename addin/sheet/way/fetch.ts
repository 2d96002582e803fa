import { isLive, type Customer } from '#policy/terms/customer.ts';
import type { RowServer } from '../../wire.ts';
import { inBatches } from './ask.ts';

/** The customers with these ids that I may see, one after another. */
export async function* recordsOf(server: RowServer, ids: readonly string[]): AsyncGenerator<Customer> {
  for (const batch of inBatches(ids)) for (const { record } of await server.read(batch)) yield record;
}

/** Every customer that I hold or have reported and that is still alive, page after page. */
export async function* recordsOfMine(server: RowServer): AsyncGenerator<Customer> {
  let after: string | undefined;
  do {
    const page = await server.list('mine', after);
    for (const { record } of page.items) if (isLive(record)) yield record;
    after = page.after;
  } while (after !== undefined);
}
