import type { Day } from '#policy/day.ts';
import type { Table } from './client.ts';
import { getItem } from './read.ts';
import type { Key, Write } from './transact.ts';

/** 查阅 (DM-11): where it is counted how many cards of others somebody opened on a day. */
const readsKey = (staffId: string, day: Day): Key => ({ pk: `reads#${staffId}`, sk: day });

/** How many cards of others somebody has opened on a day. */
export async function openedOn(table: Table, staffId: string, day: Day): Promise<number> {
  const count = (await getItem(table, readsKey(staffId, day)))?.['opened'];
  return typeof count === 'number' ? count : 0;
}

/** Counts cards that somebody opens. */
export const opening = (staffId: string, day: Day, cards = 1): Write => ({
  update: { ...readsKey(staffId, day), expression: 'ADD opened :cards' },
  values: { ':cards': cards },
});
