import { Golive, goliveId, settingUp } from '#policy/terms/golive.ts';
import type { Table } from './client.ts';
import { load, type Shelf } from './records.ts';

/** 上线 in the table: one record, on no list. */
export const goliveShelf: Shelf<Golive> = {
  noun: 'golive',
  idOf: (golive) => golive.goliveId,
  read: (stored) => Golive.parse(stored),
  index: () => ({}),
  companions: () => [],
};

/** Where the department stands, strongly consistent. */
export const loadGolive = async (table: Table): Promise<Golive> =>
  (await load(table, goliveShelf, goliveId))?.record ?? settingUp;
