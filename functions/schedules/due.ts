import type { Table } from '#functions/table/client.ts';
import { queryItems, type Item } from '#functions/table/read.ts';
import { sumOf, type Counts } from './schedule.ts';

/** What is due: a partition of gsi2, or of the index named, in the order of its sort key, up to a key. */
export interface Due {
  readonly index?: 'gsi2' | 'gsi3';
  readonly partition: string;
  readonly until: string;
}

/** How many are settled side by side. */
const atATime = 25;

async function settleOne(item: Item, settle: (item: Item) => Promise<Counts>): Promise<Counts> {
  try {
    return await settle(item);
  } catch (error) {
    console.error(`${item.pk} could not be settled:`, error);
    return { failed: 1 };
  }
}

/** Settles everything that is due, each alone: one that cannot be settled is counted as failed and holds up no other. */
export async function settleDue(
  table: Table,
  { index = 'gsi2', partition, until }: Due,
  settle: (item: Item) => Promise<Counts>,
): Promise<Counts> {
  const counts: Counts[] = [];
  let after: string | undefined;
  do {
    const page = await queryItems(table, { index, partition, until, after, limit: atATime });
    counts.push(...(await Promise.all(page.map((item) => settleOne(item, settle)))));
    after = page.length === atATime ? String(page.at(-1)?.[`${index}sk`]) : undefined;
  } while (after !== undefined);
  return sumOf(counts);
}
