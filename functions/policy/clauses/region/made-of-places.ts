import type { RegionClause } from '#policy/facts/region.ts';

/** 区域至少有一个省或市，同一个地方不归两个区域。 */
export const madeOfPlaces: RegionClause = {
  id: 'region/made-of-places',
  cites: 'CF-2.4',
  gates: ['region.keep', 'region.edit'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '{what}', en: '{what}' },
    remedy: { 'zh-CN': '请写明这个区域的省市', en: 'name the provinces and cities that make it up' },
  },
  breaches: ({ places }, { others = [] }) => {
    if (places.length === 0)
      return [{ field: 'places', gaps: { what: { 'zh-CN': '没有写省市', en: 'no place is named' } } }];
    return others.flatMap(({ name, places: theirs }) =>
      places
        .filter((place) => theirs.includes(place))
        .map((place) => ({
          field: 'places',
          gaps: { what: { 'zh-CN': `「${place}」已在「${name}」`, en: `${place} is in ${name} already` } },
        })),
    );
  },
};
