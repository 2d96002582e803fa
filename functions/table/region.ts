import { Region } from '#policy/terms/region.ts';
import type { Table } from './client.ts';
import { getItem, getItems, type Item } from './read.ts';
import type { Shelf } from './records.ts';
import type { Key } from './transact.ts';

/** Where the whole table of regions lies: it is small, and every report reads it. */
const allRegions: Key = { pk: 'regions', sk: '#' };

/** Its place in there; a name may not begin with a digit. */
const placeOf = (regionId: string): string => `r${regionId}`;

/** 区域 in the table. The regions that are kept lie together too, so that one read finds them all. */
export const regionShelf: Shelf<Region> = {
  noun: 'region',
  idOf: ({ regionId }) => regionId,
  read: (stored) => Region.parse(stored),
  index: () => ({}),
  companions: (_, next) => [
    next.stage === 'kept'
      ? {
          update: { ...allRegions, expression: `SET ${placeOf(next.regionId)} = :region` },
          values: { ':region': next },
        }
      : { update: { ...allRegions, expression: `REMOVE ${placeOf(next.regionId)}` } },
  ],
};

const regionsIn = (item: Item | undefined): Region[] =>
  Object.entries(item ?? {})
    .filter(([name]) => /^r[0-7]/.test(name))
    .map(([, region]) => Region.parse(region))
    .sort((a, b) => (a.regionId < b.regionId ? -1 : 1));

/** Every region that is kept, the first set up first. */
export async function listRegions(table: Table): Promise<Region[]> {
  const [item] = await getItems(table, [allRegions]);
  return regionsIn(item);
}

/** Every region that is kept, strongly consistent. */
export const loadRegions = async (table: Table): Promise<Region[]> => regionsIn(await getItem(table, allRegions));
