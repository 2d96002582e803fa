import { regionAuthority } from '#policy/authority/region.ts';
import { regionClauses } from '#policy/clauses/index.ts';
import { dayOf } from '#policy/day.ts';
import { placeNamed } from '#functions/match/sales-region.ts';
import { loadRegions, regionShelf } from '#functions/table/region.ts';
import { commandsOn } from '../on.ts';

/** A command on the table of regions. */
export const onRegion = commandsOn(
  { shelf: regionShelf, authority: regionAuthority, clauses: regionClauses, inSight: (_, region) => region },
  'regionId',
  async (table, { regionId, places }, { at }) => ({
    today: dayOf(at),
    unknown: places.filter((place) => !placeNamed(place)),
    others: (await loadRegions(table)).filter((other) => other.regionId !== regionId),
  }),
);
