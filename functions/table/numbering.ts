import { getItem } from './read.ts';
import type { Table } from './client.ts';
import type { Key, Write } from './transact.ts';

/** A row of numbers without gaps, such as the file numbers of a year. */
export const counterKey = (counter: string): Key => ({ pk: `counter#${counter}`, sk: '#' });

/** The last number taken; 0 where none was. */
export async function lastNumber(table: Table, counter: string): Promise<number> {
  const last = (await getItem(table, counterKey(counter)))?.['last'];
  return typeof last === 'number' ? last : 0;
}

/** The number that the next one gets. */
export const nextNumber = async (table: Table, counter: string): Promise<number> =>
  (await lastNumber(table, counter)) + 1;

/** Takes a number; the transaction fails where somebody else has taken it meanwhile. */
export const take = (counter: string, number: number): Write => ({
  put: { ...counterKey(counter), last: number },
  condition: number === 1 ? 'attribute_not_exists(pk)' : '#last = :before',
  ...(number === 1 ? {} : { values: { ':before': number - 1 } }),
});
